output "hosts" {
  description = "Host of each target's server, for DB_HOST."
  value       = module.database.hosts
}

output "databases" {
  description = "Name of each target's database, for DB_NAME."
  value       = module.database.databases
}

output "identifiers" {
  description = "Identifier of each target's server, for alarms."
  value       = module.database.identifiers
}

output "administrator_secret_arns" {
  description = "Where each server's administrator password is."
  value       = module.database.administrator_secret_arns
}
