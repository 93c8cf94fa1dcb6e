data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

locals {
  tags            = merge({ Module = "dns/external-dns" }, var.tags)
  service_account = "external-dns"
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "Service"
      identifiers = ["pods.eks.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

data "aws_iam_policy_document" "records" {
  statement {
    sid       = "RecordsOfThisZone"
    actions   = ["route53:ChangeResourceRecordSets", "route53:ListResourceRecordSets", "route53:ListTagsForResource"]
    resources = ["arn:${data.aws_partition.current.partition}:route53:::hostedzone/${var.zone_id}"]
  }

  statement {
    sid       = "FindZone"
    actions   = ["route53:ListHostedZones"]
    resources = ["*"] # the action knows no resources (Service Authorization Reference, Route 53)
  }
}

resource "aws_iam_role" "this" {
  name                 = "${var.cluster}-external-dns"
  description          = "Lets external-dns of ${var.cluster} change records of ${var.zone}"
  assume_role_policy   = data.aws_iam_policy_document.assume.json
  permissions_boundary = var.permissions_boundary_arn
  tags                 = local.tags
}

resource "aws_iam_role_policy" "records" {
  name   = "change-records"
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.records.json
}

resource "aws_eks_addon" "this" {
  cluster_name                = var.cluster
  addon_name                  = "external-dns"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "OVERWRITE"
  tags                        = local.tags

  configuration_values = jsonencode({
    domainFilters = [var.zone]
    policy        = "sync" # a host that is gone loses its record
    registry      = "txt"
    sources       = ["ingress", "service"]
    txtOwnerId    = var.cluster
  })

  pod_identity_association {
    role_arn        = aws_iam_role.this.arn
    service_account = local.service_account
  }

  depends_on = [aws_iam_role_policy.records]
}
