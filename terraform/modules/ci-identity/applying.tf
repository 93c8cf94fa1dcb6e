locals {
  identities = concat(
    [for name in values(local.role_names) : "${local.arn}:iam::${local.account}:role/${name}"],
    [for name in ["planner", "applier", "watcher"] : "${local.arn}:iam::${local.account}:role/${var.name}-${name}"],
  )
  own_roles = "${local.arn}:iam::${local.account}:role/${var.name}-*" # the workloads' ones; those above are denied below
}

data "aws_iam_policy_document" "apply_network" {
  statement {
    sid = "Network"
    actions = [
      "ec2:AllocateAddress", "ec2:AssociateAddress", "ec2:AssociateRouteTable", "ec2:AttachInternetGateway",
      "ec2:AuthorizeSecurityGroupEgress", "ec2:AuthorizeSecurityGroupIngress", "ec2:CreateFlowLogs", "ec2:CreateInternetGateway",
      "ec2:CreateNatGateway", "ec2:CreateRoute", "ec2:CreateRouteTable", "ec2:CreateSecurityGroup", "ec2:CreateSubnet", "ec2:CreateTags",
      "ec2:CreateVpc", "ec2:CreateVpcEndpoint", "ec2:DeleteFlowLogs", "ec2:DeleteInternetGateway", "ec2:DeleteNatGateway", "ec2:DeleteRoute",
      "ec2:DeleteRouteTable", "ec2:DeleteSecurityGroup", "ec2:DeleteSubnet", "ec2:DeleteTags", "ec2:DeleteVpc", "ec2:DeleteVpcEndpoints",
      "ec2:DetachInternetGateway", "ec2:DisassociateAddress", "ec2:DisassociateRouteTable", "ec2:ModifySecurityGroupRules",
      "ec2:ModifySubnetAttribute", "ec2:ModifyVpcAttribute", "ec2:ModifyVpcEndpoint", "ec2:ReleaseAddress", "ec2:ReplaceRoute",
      "ec2:ReplaceRouteTableAssociation", "ec2:RevokeSecurityGroupEgress", "ec2:RevokeSecurityGroupIngress",
      "ec2:UpdateSecurityGroupRuleDescriptionsEgress", "ec2:UpdateSecurityGroupRuleDescriptionsIngress",
    ]
    resources = ["*"] # AWS chooses these names, so none can be told before; no machine can be started

    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = [data.aws_region.current.region]
    }
  }

  statement {
    sid = "Names"
    actions = [
      "acm:AddTagsToCertificate", "acm:DeleteCertificate", "acm:RemoveTagsFromCertificate", "acm:RequestCertificate",
      "route53:AssociateVPCWithHostedZone", "route53:ChangeResourceRecordSets", "route53:ChangeTagsForResource", "route53:CreateHostedZone",
      "route53:DeleteHostedZone", "route53:DisassociateVPCFromHostedZone", "route53:UpdateHostedZoneComment",
    ]
    resources = ["*"] # as above
  }
}

data "aws_iam_policy_document" "apply_services" {
  statement {
    sid = "Clusters"
    actions = [
      "eks:AssociateAccessPolicy", "eks:AssociateEncryptionConfig", "eks:CreateAccessEntry", "eks:CreateAddon", "eks:CreateCluster",
      "eks:CreatePodIdentityAssociation", "eks:DeleteAccessEntry", "eks:DeleteAddon", "eks:DeleteCluster", "eks:DeletePodIdentityAssociation",
      "eks:DisassociateAccessPolicy", "eks:TagResource", "eks:UntagResource", "eks:UpdateAccessEntry", "eks:UpdateAddon",
      "eks:UpdateClusterConfig", "eks:UpdateClusterVersion", "eks:UpdatePodIdentityAssociation",
    ]
    resources = [for kind in ["cluster", "addon", "access-entry", "podidentityassociation"] : "${local.here["eks"]}:${kind}/${var.name}-*"] # all stages
  }

  # Whoever applies makes clusters and does not enter them.
  statement {
    sid       = "NeverEnter"
    effect    = "Deny"
    actions   = ["eks:AssociateAccessPolicy", "eks:CreateAccessEntry", "eks:UpdateAccessEntry"]
    resources = ["*"] # no cluster at all

    condition {
      test     = "ArnLike"
      variable = "eks:principalArn"
      values   = [for name in ["planner", "applier"] : "${local.arn}:iam::${local.account}:role/${var.name}-${name}"]
    }
  }

  statement {
    sid = "Databases"
    actions = [
      "rds:AddTagsToResource", "rds:CreateDBInstance", "rds:CreateDBParameterGroup", "rds:CreateDBSnapshot", "rds:CreateDBSubnetGroup",
      "rds:DeleteDBInstance", "rds:DeleteDBParameterGroup", "rds:DeleteDBSubnetGroup", "rds:ModifyDBInstance", "rds:ModifyDBParameterGroup",
      "rds:ModifyDBSubnetGroup", "rds:RebootDBInstance", "rds:RemoveTagsFromResource", "rds:ResetDBParameterGroup",
    ]
    resources = concat(
      [for kind in ["db", "pg", "snapshot", "subgrp"] : "${local.here["rds"]}:${kind}:${var.name}-*"], # all stages
      ["${local.here["rds"]}:og:default:*"],                                                           # AWS's own options
    )
  }

  statement {
    sid       = "PasswordsOfDatabases" # RDS makes and rotates them; they are not read
    actions   = ["secretsmanager:CreateSecret", "secretsmanager:RotateSecret", "secretsmanager:TagResource"]
    resources = ["${local.here["secretsmanager"]}:secret:rds!*"] # the names that RDS gives
  }

  statement {
    sid       = "Parameters"
    actions   = ["ssm:AddTagsToResource", "ssm:DeleteParameter", "ssm:GetParameter", "ssm:PutParameter", "ssm:RemoveTagsFromResource"] # the provider reads back what it has written
    resources = [for folder in sort(flatten([for stage in var.stages : tolist(stage.parameter_folders)])) : "${local.here["ssm"]}:parameter${folder}/*"]
  }

  statement {
    sid = "Logs"
    actions = [
      "logs:AssociateKmsKey", "logs:CreateLogGroup", "logs:DeleteLogGroup", "logs:DeleteRetentionPolicy", "logs:DisassociateKmsKey",
      "logs:PutRetentionPolicy", "logs:TagResource", "logs:UntagResource",
    ]
    resources = ["${local.here["logs"]}:log-group:/aws/*/${var.name}-*"] # every service has its folder, every stage its name
  }

  statement {
    sid = "Alarms"
    actions = [
      "cloudwatch:DeleteAlarms", "cloudwatch:PutMetricAlarm", "cloudwatch:TagResource", "cloudwatch:UntagResource",
      "sns:CreateTopic", "sns:DeleteTopic", "sns:SetSubscriptionAttributes", "sns:SetTopicAttributes", "sns:Subscribe", "sns:TagResource",
      "sns:Unsubscribe", "sns:UntagResource",
    ]
    resources = ["${local.here["cloudwatch"]}:alarm:${var.name}-*", "${local.here["sns"]}:${var.name}-*"] # all stages
  }

  statement {
    sid       = "Budgets"
    actions   = ["budgets:ModifyBudget", "budgets:TagResource", "budgets:UntagResource"]
    resources = ["${local.arn}:budgets::${local.account}:budget/${var.name}*"] # of the account and of each stage
  }

  statement {
    sid       = "CostTags"
    actions   = ["ce:UpdateCostAllocationTagsStatus"]
    resources = ["*"] # it names no resource
  }

  statement {
    sid       = "WriteStates"
    actions   = ["s3:PutObject"]
    resources = ["${local.bucket_arn}/*/terraform.tfstate"] # all folders
  }

  statement {
    sid       = "LockStates"
    actions   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
    resources = ["${local.bucket_arn}/*/terraform.tfstate.tflock"] # all folders
  }
}

data "aws_iam_policy_document" "apply_access" {
  statement {
    sid       = "NewKeys"
    actions   = ["kms:CreateKey", "kms:TagResource"]
    resources = ["*"] # a key has no name before it is there

    condition {
      test     = "StringEquals"
      variable = "aws:RequestTag/Service"
      values   = [var.name]
    }
  }

  statement {
    sid = "Keys"
    actions = [
      "kms:CancelKeyDeletion", "kms:CreateAlias", "kms:DeleteAlias", "kms:DisableKeyRotation", "kms:EnableKeyRotation", "kms:PutKeyPolicy",
      "kms:ScheduleKeyDeletion", "kms:UntagResource", "kms:UpdateAlias", "kms:UpdateKeyDescription",
    ]
    resources = ["${local.here["kms"]}:key/*"] # those with the tag below

    condition {
      test     = "StringEquals"
      variable = "aws:ResourceTag/Service"
      values   = [var.name]
    }
  }

  statement {
    sid       = "Aliases"
    actions   = ["kms:CreateAlias", "kms:DeleteAlias", "kms:UpdateAlias"]
    resources = ["${local.here["kms"]}:alias/${var.name}-*", "${local.here["kms"]}:alias/eks/${var.name}-*"] # all stages
  }

  # Services that keep something under a key ask for it in the name of who makes that thing.
  statement {
    sid       = "KeysOfServices"
    actions   = ["kms:CreateGrant", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"] # which form a service asks for is its own affair
    resources = ["${local.here["kms"]}:key/*"]                                                              # those with the tag below

    condition {
      test     = "StringEquals"
      variable = "aws:ResourceTag/Service"
      values   = [var.name]
    }

    condition {
      test     = "StringLike"
      variable = "kms:ViaService"
      values   = [for service in ["eks", "logs", "rds", "s3", "secretsmanager", "ssm"] : "${service}.${data.aws_region.current.region}.amazonaws.com"]
    }
  }

  # Roles of workloads alone, and only within their boundary: else whoever applies could make one that may do everything, and become it.
  statement {
    sid = "BoundedRoles"
    actions = [
      "iam:AttachRolePolicy", "iam:CreateRole", "iam:DeleteRolePolicy", "iam:DetachRolePolicy", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy",
    ]
    resources = [local.own_roles]

    condition {
      test     = "StringEquals"
      variable = "iam:PermissionsBoundary"
      values   = [local.boundary_arn]
    }
  }

  statement {
    sid       = "Roles"
    actions   = ["iam:DeleteRole", "iam:TagRole", "iam:UntagRole", "iam:UpdateAssumeRolePolicy", "iam:UpdateRole", "iam:UpdateRoleDescription"]
    resources = [local.own_roles]
  }

  statement {
    sid       = "HandRolesToServices"
    actions   = ["iam:PassRole"]
    resources = [local.own_roles]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["eks.amazonaws.com", "pods.eks.amazonaws.com", "vpc-flow-logs.amazonaws.com"]
    }
  }

  statement {
    sid       = "RolesOfServices"
    actions   = ["iam:CreateServiceLinkedRole"]
    resources = ["${local.arn}:iam::${local.account}:role/aws-service-role/*"] # those of the services below

    condition {
      test     = "StringEquals"
      variable = "iam:AWSServiceName"
      values   = ["eks.amazonaws.com", "rds.amazonaws.com"]
    }
  }

  # Who may enter by GitHub, and what bounds the rest, is the administrators' affair, and so are the bucket of states and its key.
  statement {
    sid       = "NeverIdentities"
    effect    = "Deny"
    actions   = ["iam:Add*", "iam:Attach*", "iam:Create*", "iam:Delete*", "iam:Detach*", "iam:PassRole", "iam:Put*", "iam:Remove*", "iam:Set*", "iam:Tag*", "iam:Untag*", "iam:Update*"] # all that changes one
    resources = concat(local.identities, [local.boundary_arn, local.provider_arn, "${local.arn}:iam::${local.account}:policy/${var.name}-*"])                                            # this module's policies
  }

  statement {
    sid       = "NeverTheKeyOfStates"
    effect    = "Deny"
    actions   = ["kms:DeleteAlias", "kms:DisableKey", "kms:DisableKeyRotation", "kms:PutKeyPolicy", "kms:ScheduleKeyDeletion", "kms:UpdateAlias"]
    resources = ["${local.here["kms"]}:key/*", "${local.here["kms"]}:${local.state_alias}"] # the one with the alias below

    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "kms:ResourceAliases"
      values   = [local.state_alias]
    }
  }
}
