data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  tags    = merge({ Module = "ci-identity" }, var.tags)
  issuer  = "token.actions.githubusercontent.com"
  account = data.aws_caller_identity.current.account_id
  arn     = "arn:${data.aws_partition.current.partition}"

  provider_arn = "${local.arn}:iam::${local.account}:oidc-provider/${local.issuer}"
  role_names   = { for stage in keys(var.stages) : stage => "${var.name}-${stage}-deployer" }

  # By what each role is called here: the GitHub environment whose jobs become it.
  subject_environments = merge(
    { for stage, settings in var.stages : stage => settings.environment },
    { planner = var.environments.plan, applier = var.environments.apply, watcher = var.environments.watch },
  )

  # GitHub, "OpenID Connect reference", immutable subject claims: repo:OWNER@ID/NAME@ID.
  repository_parts = split("/", var.repository)
  subject = var.repository_ids == null ? var.repository : join("/", [
    "${local.repository_parts[0]}@${var.repository_ids.owner}",
    "${local.repository_parts[1]}@${var.repository_ids.repository}",
  ])
}

# AWS checks GitHub's certificate by its own list of authorities; a thumbprint is not needed.
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://${local.issuer}"
  client_id_list = ["sts.amazonaws.com"]
  tags           = local.tags
}

data "aws_iam_policy_document" "assume" {
  for_each = local.subject_environments

  statement {
    sid     = "JobsOfOneEnvironmentOfOneRepository"
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:aud"
      values   = ["sts.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:sub"
      values   = ["repo:${local.subject}:environment:${each.value}"]
    }
  }
}

data "aws_iam_policy_document" "deploy" {
  for_each = var.stages

  statement {
    sid     = "ReadParameters"
    actions = ["ssm:GetParameter", "ssm:GetParameters"]

    # All of the stage's own folders, and nothing beside them.
    resources = [for folder in sort(each.value.parameter_folders) :
      "${local.arn}:ssm:${data.aws_region.current.region}:${local.account}:parameter${folder}/*"
    ]
  }

  statement {
    sid       = "FindCluster" # what it may do there is said by the cluster's access entries
    actions   = ["eks:DescribeCluster"]
    resources = ["${local.arn}:eks:${data.aws_region.current.region}:${local.account}:cluster/${each.value.cluster}"]
  }
}

resource "aws_iam_role" "deployer" {
  for_each = var.stages

  name                 = local.role_names[each.key]
  description          = "Deploys ${var.name} to ${each.key}: jobs of the environment ${each.value.environment} of ${var.repository}"
  assume_role_policy   = data.aws_iam_policy_document.assume[each.key].json
  max_session_duration = 3600
  tags                 = merge(local.tags, { Stage = each.key }, length(var.approvers) > 0 ? { Approvers = join(" ", var.approvers) } : {})

  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy" "deployer" {
  for_each = var.stages

  name   = "deploy"
  role   = aws_iam_role.deployer[each.key].id
  policy = data.aws_iam_policy_document.deploy[each.key].json
}
