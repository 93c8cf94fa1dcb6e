output "deployer_role_arns" {
  description = "ARN of each stage's deployer, for the stage's jobs on GitHub and for clusters and keys."
  value       = module.ci_identity.deployer_role_arns
}

output "watcher_role_arn" {
  description = "ARN of the role that compares what runs with what was deployed, for clusters."
  value       = module.ci_identity.watcher_role_arn
}

output "environment_role_arns" {
  description = "For each environment on GitHub the value of its variable AWS_ROLE_ARN."
  value       = module.ci_identity.environment_role_arns
}

output "subjects" {
  description = "What GitHub's token must carry to become each stage's deployer, the planner, the applier and the watcher."
  value       = module.ci_identity.subjects
}

output "approvers" {
  description = "Who approves deployments to guarded environments."
  value       = module.ci_identity.approvers
}
