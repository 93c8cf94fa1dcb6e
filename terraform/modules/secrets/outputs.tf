output "parameter_names" {
  description = "Paths of the parameters, in order."
  value       = sort([for parameter in aws_ssm_parameter.this : parameter.name])
}

output "parameter_arns" {
  description = "ARN of each parameter by its path."
  value       = local.parameter_arns
}

output "kms_key_arn" {
  description = "ARN of the key that encrypts the parameters."
  value       = aws_kms_key.parameters.arn
}
