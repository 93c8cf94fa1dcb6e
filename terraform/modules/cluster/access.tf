locals {
  access_policies = "arn:${data.aws_partition.current.partition}:eks::aws:cluster-access-policy"
  deployers_group = "slipway:deployers"
  watchers_group  = "slipway:watchers"
}

resource "aws_eks_access_entry" "administrator" {
  for_each = var.administrator_role_arns

  cluster_name  = aws_eks_cluster.this.name
  principal_arn = each.key
  type          = "STANDARD"
  tags          = local.tags
}

resource "aws_eks_access_policy_association" "administrator" {
  for_each = var.administrator_role_arns

  cluster_name  = aws_eks_cluster.this.name
  principal_arn = aws_eks_access_entry.administrator[each.key].principal_arn
  policy_arn    = "${local.access_policies}/AmazonEKSClusterAdminPolicy"

  access_scope {
    type = "cluster"
  }
}

resource "aws_eks_access_entry" "deployer" {
  for_each = var.deployers

  cluster_name      = aws_eks_cluster.this.name
  principal_arn     = each.value.role_arn
  type              = "STANDARD"
  kubernetes_groups = [local.deployers_group]
  tags              = local.tags
}

resource "aws_eks_access_policy_association" "deployer" {
  for_each = var.deployers

  cluster_name  = aws_eks_cluster.this.name
  principal_arn = aws_eks_access_entry.deployer[each.key].principal_arn
  policy_arn    = "${local.access_policies}/AmazonEKSEditPolicy"

  access_scope {
    type       = "namespace"
    namespaces = each.value.namespaces
  }
}

# Its rights are those of the role in the manifests: no policy of AWS allows to compare and nothing else.
resource "aws_eks_access_entry" "watcher" {
  for_each = var.watcher_role_arns

  cluster_name      = aws_eks_cluster.this.name
  principal_arn     = each.key
  type              = "STANDARD"
  kubernetes_groups = [local.watchers_group]
  tags              = local.tags
}
