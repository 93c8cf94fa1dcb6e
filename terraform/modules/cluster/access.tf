locals {
  access_policies  = "arn:${data.aws_partition.current.partition}:eks::aws:cluster-access-policy"
  deployers_group  = "slipway:deployers"
  namespaces       = toset(flatten([for deployer in var.deployers : tolist(deployer.namespaces)]))
  reservation_role = "slipway-reservations"
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

# AmazonEKSEditPolicy holds all that the chart needs, but neither leases, by which deployments wait for each other,
# nor the right to make a namespace; the AWS provider makes nothing inside a cluster. An administrator applies this once.
locals {
  namespace_manifests = [for namespace in sort(local.namespaces) : [
    {
      apiVersion = "v1"
      kind       = "Namespace"
      metadata = {
        name = namespace
        labels = {
          "pod-security.kubernetes.io/enforce" = "restricted"
          "pod-security.kubernetes.io/warn"    = "restricted"
        }
      }
    },
    {
      apiVersion = "rbac.authorization.k8s.io/v1"
      kind       = "Role"
      metadata   = { name = local.reservation_role, namespace = namespace }
      rules = [{
        apiGroups = ["coordination.k8s.io"]
        resources = ["leases"]
        verbs     = ["get", "list", "watch", "create", "update", "patch", "delete"]
      }]
    },
    {
      apiVersion = "rbac.authorization.k8s.io/v1"
      kind       = "RoleBinding"
      metadata   = { name = local.reservation_role, namespace = namespace }
      roleRef    = { apiGroup = "rbac.authorization.k8s.io", kind = "Role", name = local.reservation_role }
      subjects   = [{ apiGroup = "rbac.authorization.k8s.io", kind = "Group", name = local.deployers_group }]
    },
  ]]
}
