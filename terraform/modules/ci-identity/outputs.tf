output "deployer_role_arns" {
  description = "ARN of each stage's deployer, for role-to-assume in the stage's jobs and for the cluster's access entries."
  value       = { for stage, role in aws_iam_role.deployer : stage => role.arn }
}

output "deployer_role_names" {
  description = "Name of each stage's deployer."
  value       = local.role_names
}

output "subjects" {
  description = "The subject that GitHub's token must carry for each stage."
  value       = { for stage, settings in var.stages : stage => "repo:${local.subject}:environment:${settings.environment}" }
}

output "oidc_provider_arn" {
  description = "ARN of GitHub's identity provider in this account."
  value       = aws_iam_openid_connect_provider.github.arn
}

output "approvers" {
  description = "Who approves deployments to guarded environments."
  value       = var.approvers
}
