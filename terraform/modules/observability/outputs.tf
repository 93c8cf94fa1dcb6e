output "alarm_topic_arn" {
  description = "ARN of the topic that alarms are published to."
  value       = aws_sns_topic.alarms.arn
}

output "log_groups" {
  description = "Names of the groups that hold the pods' logs and metrics."
  value       = sort([for group in aws_cloudwatch_log_group.pods : group.name])
}

output "alarms" {
  description = "Names of all alarms."
  value = sort(concat(
    [for alarm in aws_cloudwatch_metric_alarm.too_few_pods : alarm.alarm_name],
    [for alarm in aws_cloudwatch_metric_alarm.restarts : alarm.alarm_name],
    [for alarm in aws_cloudwatch_metric_alarm.memory : alarm.alarm_name],
    [for alarm in aws_cloudwatch_metric_alarm.database_storage : alarm.alarm_name],
    [for alarm in aws_cloudwatch_metric_alarm.database_cpu : alarm.alarm_name],
  ))
}
