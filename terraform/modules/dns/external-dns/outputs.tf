output "role_arn" {
  description = "ARN of the role of external-dns."
  value       = aws_iam_role.this.arn
}

output "zone" {
  description = "Name of the zone in which records are made."
  value       = var.zone
}
