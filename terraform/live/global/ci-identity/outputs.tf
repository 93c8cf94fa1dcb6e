output "deployer_role_arns" {
  description = "ARN of each stage's deployer, for the stage's jobs on GitHub and for clusters and keys."
  value       = module.ci_identity.deployer_role_arns
}

output "subjects" {
  description = "What GitHub's token must carry to become each stage's deployer."
  value       = module.ci_identity.subjects
}

output "approvers" {
  description = "Who approves deployments to guarded environments."
  value       = module.ci_identity.approvers
}
