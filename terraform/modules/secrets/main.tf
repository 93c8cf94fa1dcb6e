data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  tags = merge({ Module = "secrets" }, var.tags)
  arn  = "arn:${data.aws_partition.current.partition}"
  root = "${local.arn}:iam::${data.aws_caller_identity.current.account_id}:root"

  parameter_arns = { for path in keys(var.parameters) : path =>
    "${local.arn}:ssm:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:parameter${path}"
  }
}

data "aws_iam_policy_document" "key" {
  statement {
    sid       = "Account"
    actions   = ["kms:*"] # the account's own policies decide who manages the key; without this nobody could
    resources = ["*"]     # in the policy of a key this is that key

    principals {
      type        = "AWS"
      identifiers = [local.root]
    }
  }

  statement {
    sid       = "ReadTheseParameters"
    actions   = ["kms:Decrypt"]
    resources = ["*"] # as above

    principals {
      type        = "AWS"
      identifiers = var.reader_role_arns
    }

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["ssm.${data.aws_region.current.region}.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "kms:EncryptionContext:PARAMETER_ARN"
      values   = values(local.parameter_arns)
    }
  }
}

resource "aws_kms_key" "parameters" {
  description             = "Parameters of ${var.name}"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy                  = data.aws_iam_policy_document.key.json
  tags                    = local.tags

  lifecycle {
    prevent_destroy = true # without the key the values are lost
  }
}

resource "aws_kms_alias" "parameters" {
  name          = "alias/${var.name}-parameters"
  target_key_id = aws_kms_key.parameters.key_id
}

resource "aws_ssm_parameter" "this" {
  for_each = var.parameters

  name        = each.key
  description = each.value
  type        = "SecureString"
  tier        = "Standard"
  key_id      = aws_kms_key.parameters.arn

  # Written once, never read: neither this nor the real value is ever in a state. Another version would overwrite the real value.
  value_wo         = "not set yet"
  value_wo_version = 1

  tags = local.tags

  lifecycle {
    prevent_destroy = true # the value is nowhere else
  }
}
