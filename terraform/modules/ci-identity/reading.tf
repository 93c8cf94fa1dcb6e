locals {
  bucket_arn  = "${local.arn}:s3:::${var.state_bucket}"
  state_alias = "alias/${var.state_bucket}"

  # The beginning of names of things in this account and region, by service.
  here = { for service in ["cloudwatch", "ec2", "eks", "kms", "logs", "rds", "secretsmanager", "sns", "ssm"] : service =>
    "${local.arn}:${service}:${data.aws_region.current.region}:${local.account}"
  }
}

# What the provider reads to compare: settings, never contents.
data "aws_iam_policy_document" "read" {
  statement {
    sid = "Settings"
    actions = [
      "acm:DescribeCertificate", "acm:ListTagsForCertificate",
      "budgets:ListTagsForResource", "budgets:ViewBudget",
      "ce:ListCostAllocationTags",
      "cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource",
      "ec2:Describe*", # which of them is asked for a resource changes with the provider; none shows more than settings
      "eks:Describe*", "eks:List*",
      "iam:GetOpenIDConnectProvider", "iam:GetPolicy", "iam:GetPolicyVersion", "iam:GetRole", "iam:GetRolePolicy",
      "iam:ListAttachedRolePolicies", "iam:ListInstanceProfilesForRole", "iam:ListPolicyVersions", "iam:ListRolePolicies",
      "kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListAliases", "kms:ListResourceTags",
      "logs:DescribeLogGroups", "logs:ListTagsForResource",
      "rds:Describe*", "rds:ListTagsForResource",
      "route53:GetChange", "route53:GetHostedZone", "route53:ListHostedZones", "route53:ListResourceRecordSets", "route53:ListTagsForResource",
      "secretsmanager:DescribeSecret",
      "sns:GetSubscriptionAttributes", "sns:GetTopicAttributes", "sns:ListTagsForResource",
      "ssm:DescribeParameters", "ssm:ListTagsForResource",
    ]
    resources = ["*"] # most of these name no resource; the others show settings, which are the same secret as the repository
  }

  statement {
    sid = "SettingsOfTheBucketOfStates"
    actions = [
      "s3:GetAccelerateConfiguration", "s3:GetBucket*", # what the provider asks of a bucket changes with it; none shows an object
      "s3:GetEncryptionConfiguration", "s3:GetLifecycleConfiguration", "s3:GetReplicationConfiguration", "s3:ListBucket",
    ]
    resources = [local.bucket_arn]
  }

  statement {
    sid       = "States"
    actions   = ["s3:GetObject"]
    resources = ["${local.bucket_arn}/*/terraform.tfstate"] # all folders: they read each other's outputs
  }

  statement {
    sid       = "KeyOfStates"
    actions   = ["kms:Decrypt"]
    resources = ["${local.here["kms"]}:key/*"] # the one with the alias below

    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "kms:ResourceAliases"
      values   = [local.state_alias]
    }
  }
}

# Who plans runs what a pull request says. The provider decrypts a parameter to refresh it: live/*/secrets are planned without refreshing.
data "aws_iam_policy_document" "never_values" {
  statement {
    sid    = "NeverValues"
    effect = "Deny"
    actions = [
      "secretsmanager:BatchGetSecretValue", "secretsmanager:GetSecretValue",
      "ssm:GetParameter", "ssm:GetParameterHistory", "ssm:GetParameters", "ssm:GetParametersByPath",
    ]
    resources = ["*"] # a denial that named some would leave the others to whatever policy is attached next
  }
}
