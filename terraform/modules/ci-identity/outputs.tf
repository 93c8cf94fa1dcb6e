output "deployer_role_arns" {
  description = "ARN of each stage's deployer, for role-to-assume in the stage's jobs and for the cluster's access entries."
  value       = { for stage, role in aws_iam_role.deployer : stage => role.arn }
}

output "deployer_role_names" {
  description = "Name of each stage's deployer."
  value       = local.role_names
}

output "planner_role_arn" {
  description = "ARN of the role that plans the infrastructure and looks for drift."
  value       = aws_iam_role.planner.arn
}

output "applier_role_arn" {
  description = "ARN of the role that applies plans."
  value       = aws_iam_role.applier.arn
}

output "watcher_role_arn" {
  description = "ARN of the role that compares what runs with what was deployed, for the clusters' access entries."
  value       = aws_iam_role.watcher.arn
}

output "environment_role_arns" {
  description = "For each environment on GitHub the role of its jobs: the value of its variable AWS_ROLE_ARN."
  value = merge({ for stage, role in aws_iam_role.deployer : var.stages[stage].environment => role.arn }, {
    (var.environments.plan)  = aws_iam_role.planner.arn
    (var.environments.apply) = aws_iam_role.applier.arn
    (var.environments.watch) = aws_iam_role.watcher.arn
  })
}

output "workload_policy_name" {
  description = "Name of the policy that bounds every role that the applier makes."
  value       = aws_iam_policy.workload.name
}

output "subjects" {
  description = "The subject that GitHub's token must carry for each stage's deployer, the planner, the applier and the watcher."
  value       = { for role, environment in local.subject_environments : role => "repo:${local.subject}:environment:${environment}" }
}

output "oidc_provider_arn" {
  description = "ARN of GitHub's identity provider in this account."
  value       = aws_iam_openid_connect_provider.github.arn
}

output "approvers" {
  description = "Who approves deployments to guarded environments."
  value       = var.approvers
}
