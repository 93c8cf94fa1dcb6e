output "name" {
  description = "Name of the cluster, and of its context in a kubeconfig."
  value       = aws_eks_cluster.this.name
}

output "arn" {
  description = "ARN of the cluster."
  value       = aws_eks_cluster.this.arn
}

output "endpoint" {
  description = "Address of the API server."
  value       = aws_eks_cluster.this.endpoint
}

output "security_group_id" {
  description = "Id of the group that nodes and pods are in: for rules that let them in elsewhere."
  value       = aws_eks_cluster.this.vpc_config[0].cluster_security_group_id
}

output "kms_key_arn" {
  description = "ARN of the key that encrypts the cluster's secrets."
  value       = aws_kms_key.secrets.arn
}

output "manifests" {
  description = "What an administrator applies once, as YAML: the deployers' namespaces (Pod Security 'restricted', the right to hold reservations) and the class of ingresses."
  value       = join("", [for manifest in local.manifests : "---\n${manifest}"])
}

output "kubeconfig_command" {
  description = "The command that writes the context by which deployments name the cluster."
  value       = "aws eks update-kubeconfig --region ${aws_eks_cluster.this.region} --name ${var.name} --alias ${var.name}"
}
