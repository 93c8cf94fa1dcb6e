locals {
  boundary_arn = "${local.arn}:iam::${local.account}:policy/${var.name}-workload"
}

# A boundary gives nothing: a role may do what its own policies say and this does not take away. It takes away the ways to more rights,
# to secrets, and to states.
data "aws_iam_policy_document" "workload" {
  statement {
    sid = "AllButRightsAndSecrets"
    not_actions = [
      "account:*", "iam:*", "organizations:*", "sts:AssumeRole", # every action of these services leads to rights
      "secretsmanager:*", "ssm:Get*",                            # and of these to values
    ]
    resources = ["*"] # what exactly is said by each role's own policies
  }

  # Auto Mode gives its nodes their role, by AWS's policy AmazonEKSComputePolicy.
  statement {
    sid = "NodesOfClusters"
    actions = [
      "iam:AddRoleToInstanceProfile", "iam:CreateInstanceProfile", "iam:DeleteInstanceProfile", "iam:GetInstanceProfile", "iam:GetRole",
      "iam:ListInstanceProfiles", "iam:PassRole", "iam:RemoveRoleFromInstanceProfile", "iam:TagInstanceProfile",
    ]
    resources = [
      "${local.arn}:iam::${local.account}:instance-profile/eks*",   # the names that EKS gives
      "${local.arn}:iam::${local.account}:role/${var.name}-*-node", # a node's role of any stage
    ]
  }

  statement {
    sid       = "RolesOfServices"
    actions   = ["iam:CreateServiceLinkedRole"]
    resources = ["${local.arn}:iam::${local.account}:role/aws-service-role/*"] # AWS decides what such a role may do
  }

  statement {
    sid       = "NeverStates"
    effect    = "Deny"
    actions   = ["s3:*"] # a denial that named some would allow the rest
    resources = [local.bucket_arn, "${local.bucket_arn}/*"]
  }
}
