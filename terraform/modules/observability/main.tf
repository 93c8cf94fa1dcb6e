data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  tags     = merge({ Module = "observability" }, var.tags)
  account  = data.aws_caller_identity.current.account_id
  region   = data.aws_region.current.region
  arn      = "arn:${data.aws_partition.current.partition}"
  logs     = "/aws/containerinsights/${var.cluster}"
  topic    = "${var.cluster}-alarms"
  topic_id = "${local.arn}:sns:${local.region}:${local.account}:${local.topic}"
}

data "aws_iam_policy_document" "key" {
  statement {
    sid       = "Account"
    actions   = ["kms:*"] # the account's own policies decide who manages the key; without this nobody could
    resources = ["*"]     # in the policy of a key this is that key

    principals {
      type        = "AWS"
      identifiers = ["${local.arn}:iam::${local.account}:root"]
    }
  }

  statement {
    sid       = "LogsOfThisCluster"
    actions   = ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"]
    resources = ["*"] # as above

    principals {
      type        = "Service"
      identifiers = ["logs.${local.region}.amazonaws.com"]
    }

    condition {
      test     = "ArnLike"
      variable = "kms:EncryptionContext:aws:logs:arn"
      values   = ["${local.arn}:logs:${local.region}:${local.account}:log-group:${local.logs}/*"]
    }
  }

  statement {
    sid       = "AlarmsOfThisAccount"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = ["*"] # as above

    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }
}

resource "aws_kms_key" "this" {
  description             = "Logs and alarms of ${var.cluster}"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.key.json
  tags                    = local.tags

  lifecycle {
    prevent_destroy = true # without the key the logs cannot be read
  }
}

resource "aws_kms_alias" "this" {
  name          = "alias/${var.cluster}-observability"
  target_key_id = aws_kms_key.this.key_id
}

# Made before the agent, which would otherwise make them itself, without an end to what is kept.
resource "aws_cloudwatch_log_group" "pods" {
  for_each = toset(["application", "dataplane", "host", "performance"])

  name              = "${local.logs}/${each.key}"
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn
  tags              = local.tags
}

data "aws_iam_policy_document" "agent_assume" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "Service"
      identifiers = ["pods.eks.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account]
    }
  }
}

resource "aws_iam_role" "agent" {
  name                 = "${var.cluster}-cloudwatch"
  description          = "Lets the CloudWatch agent of ${var.cluster} write logs and metrics"
  assume_role_policy   = data.aws_iam_policy_document.agent_assume.json
  permissions_boundary = var.permissions_boundary_arn
  tags                 = local.tags
}

resource "aws_iam_role_policy_attachment" "agent" {
  role       = aws_iam_role.agent.name
  policy_arn = "${local.arn}:iam::aws:policy/CloudWatchAgentServerPolicy"
}

resource "aws_eks_addon" "agent" {
  cluster_name                = var.cluster
  addon_name                  = "amazon-cloudwatch-observability"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "OVERWRITE"
  tags                        = local.tags

  pod_identity_association {
    role_arn        = aws_iam_role.agent.arn
    service_account = "cloudwatch-agent"
  }

  depends_on = [aws_cloudwatch_log_group.pods, aws_iam_role_policy_attachment.agent]
}
