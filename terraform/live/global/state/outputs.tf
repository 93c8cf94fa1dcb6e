output "bucket" {
  description = "Name of the bucket that holds the states."
  value       = module.state.bucket
}

output "kms_key_arn" {
  description = "ARN of the key that encrypts the states."
  value       = module.state.kms_key_arn
}
