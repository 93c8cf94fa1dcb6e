data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

locals {
  flow_logs_name = "/aws/vpc/${var.name}/flow-logs"
  flow_logs_arn = join(":", [
    "arn:${data.aws_partition.current.partition}:logs:${data.aws_region.current.region}",
    "${data.aws_caller_identity.current.account_id}:log-group:${local.flow_logs_name}",
  ])
}

resource "aws_cloudwatch_log_group" "flow" {
  name              = local.flow_logs_name
  retention_in_days = var.flow_logs_retention_days
  tags              = local.tags
}

data "aws_iam_policy_document" "flow_assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["vpc-flow-logs.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

data "aws_iam_policy_document" "flow" {
  statement {
    sid       = "WriteFlowLogs"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"]
    resources = [local.flow_logs_arn, "${local.flow_logs_arn}:*"] # the group, and its streams, whose names AWS chooses
  }
}

resource "aws_iam_role" "flow" {
  name                 = "${var.name}-flow-logs"
  description          = "Lets VPC flow logs of ${var.name} reach CloudWatch"
  assume_role_policy   = data.aws_iam_policy_document.flow_assume.json
  permissions_boundary = var.permissions_boundary_arn
  tags                 = local.tags
}

resource "aws_iam_role_policy" "flow" {
  name   = "write-flow-logs"
  role   = aws_iam_role.flow.id
  policy = data.aws_iam_policy_document.flow.json
}

resource "aws_flow_log" "this" {
  vpc_id                   = aws_vpc.this.id
  traffic_type             = "ALL"
  log_destination_type     = "cloud-watch-logs"
  log_destination          = aws_cloudwatch_log_group.flow.arn
  iam_role_arn             = aws_iam_role.flow.arn
  max_aggregation_interval = 600
  tags                     = merge(local.tags, { Name = var.name })
}
