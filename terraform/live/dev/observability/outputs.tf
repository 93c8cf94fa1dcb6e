output "alarm_topic_arn" {
  description = "Where alarms are published."
  value       = module.observability.alarm_topic_arn
}

output "alarms" {
  description = "Names of all alarms."
  value       = module.observability.alarms
}
