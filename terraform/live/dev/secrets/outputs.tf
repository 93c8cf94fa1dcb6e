output "parameter_names" {
  description = "Paths of the parameters."
  value       = module.secrets.parameter_names
}

output "kms_key_arn" {
  description = "ARN of the key that encrypts them."
  value       = module.secrets.kms_key_arn
}
