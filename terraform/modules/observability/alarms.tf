data "aws_iam_policy_document" "topic" {
  statement {
    sid       = "AlarmsOfThisAccount"
    actions   = ["sns:Publish"]
    resources = [local.topic_id]

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

resource "aws_sns_topic" "alarms" {
  name              = local.topic
  kms_master_key_id = aws_kms_key.this.arn
  policy            = data.aws_iam_policy_document.topic.json
  tags              = local.tags
}

resource "aws_sns_topic_subscription" "email" {
  for_each = var.alert_emails

  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = each.key
}

resource "aws_cloudwatch_metric_alarm" "too_few_pods" {
  for_each = var.workloads

  alarm_name          = "${var.cluster}/${each.key}/too-few-pods"
  alarm_description   = "Fewer than ${each.value.minimum_pods} pods of ${each.key} have run for five minutes."
  namespace           = "ContainerInsights"
  metric_name         = "service_number_of_running_pods"
  dimensions          = { ClusterName = var.cluster, Namespace = each.value.namespace, Service = each.key }
  statistic           = "Minimum"
  period              = 60
  evaluation_periods  = 5
  comparison_operator = "LessThanThreshold"
  threshold           = each.value.minimum_pods
  treat_missing_data  = "breaching" # nothing is reported of a service that has no pods
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
  tags                = local.tags
}

resource "aws_cloudwatch_metric_alarm" "restarts" {
  for_each = var.workloads

  alarm_name          = "${var.cluster}/${each.key}/restarts"
  alarm_description   = "Containers of ${each.key} were restarted three times or more in five minutes."
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 3
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
  tags                = local.tags

  metric_query {
    id          = "since"
    label       = "restarts in five minutes"
    expression  = "DIFF(total)"
    return_data = true
  }

  metric_query {
    id = "total"

    metric {
      namespace   = "ContainerInsights"
      metric_name = "pod_number_of_container_restarts"
      dimensions  = { ClusterName = var.cluster, Namespace = each.value.namespace, PodName = each.key }
      stat        = "Maximum"
      period      = 300
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "memory" {
  for_each = var.workloads

  alarm_name          = "${var.cluster}/${each.key}/memory"
  alarm_description   = "A pod of ${each.key} has used more than 90 % of its memory limit for ten minutes."
  namespace           = "ContainerInsights"
  metric_name         = "pod_memory_utilization_over_pod_limit"
  dimensions          = { ClusterName = var.cluster, Namespace = each.value.namespace, PodName = each.key }
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
  tags                = local.tags
}

resource "aws_cloudwatch_metric_alarm" "database_storage" {
  for_each = var.databases

  alarm_name          = "${var.cluster}/${each.key}/storage"
  alarm_description   = "The database server ${each.key} has less than 2 GiB of free storage."
  namespace           = "AWS/RDS"
  metric_name         = "FreeStorageSpace"
  dimensions          = { DBInstanceIdentifier = each.key }
  statistic           = "Minimum"
  period              = 300
  evaluation_periods  = 3
  comparison_operator = "LessThanThreshold"
  threshold           = 2 * 1024 * 1024 * 1024 # bytes
  treat_missing_data  = "breaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
  tags                = local.tags
}

resource "aws_cloudwatch_metric_alarm" "database_cpu" {
  for_each = var.databases

  alarm_name          = "${var.cluster}/${each.key}/cpu"
  alarm_description   = "The database server ${each.key} has used more than 90 % of its processor for fifteen minutes."
  namespace           = "AWS/RDS"
  metric_name         = "CPUUtilization"
  dimensions          = { DBInstanceIdentifier = each.key }
  statistic           = "Average"
  period              = 300
  evaluation_periods  = 3
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  treat_missing_data  = "breaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
  tags                = local.tags
}
