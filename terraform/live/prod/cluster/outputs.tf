output "name" {
  description = "Name of the cluster and of its context."
  value       = module.cluster.name
}

output "endpoint" {
  description = "Address of the API server."
  value       = module.cluster.endpoint
}

output "security_group_id" {
  description = "Id of the group that pods are in."
  value       = module.cluster.security_group_id
}

output "manifests" {
  description = "The deployer's namespace and the class of ingresses, for kubectl apply by an administrator, once."
  value       = module.cluster.manifests
}

output "kubeconfig_command" {
  description = "The command that writes the context."
  value       = module.cluster.kubeconfig_command
}
