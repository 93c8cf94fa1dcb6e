output "hosts" {
  description = "Host of each target's server, for DB_HOST."
  value       = { for target, record in aws_route53_record.host : target => record.name }
}

output "databases" {
  description = "Name of each target's database, for DB_NAME."
  value       = { for target, server in aws_db_instance.this : target => server.db_name }
}

output "identifiers" {
  description = "Identifier of each target's server, for alarms."
  value       = local.identifiers
}

output "port" {
  description = "Port of the servers."
  value       = local.port
}

output "administrator_secret_arns" {
  description = "ARN of the secret in Secrets Manager that holds each server's administrator password, which RDS rotates."
  value       = { for target, server in aws_db_instance.this : target => server.master_user_secret[0].secret_arn }
}
