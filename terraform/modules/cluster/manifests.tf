# The AWS provider makes nothing inside a cluster. An administrator applies these once.
locals {
  namespaces       = toset(flatten([for deployer in var.deployers : tolist(deployer.namespaces)]))
  reservation_role = "slipway-reservations"
  watch_role       = "slipway-watch"

  # AmazonEKSEditPolicy holds what the chart needs, but neither namespaces nor leases, by which deployments wait for each other.
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

  # Helm keeps its releases in secrets. To compare is a dry run, which the API server takes for a patch; nothing is made or deleted.
  watch_manifests = [for namespace in sort(local.namespaces) : [
    {
      apiVersion = "rbac.authorization.k8s.io/v1"
      kind       = "Role"
      metadata   = { name = local.watch_role, namespace = namespace }
      rules = [
        { apiGroups = [""], resources = ["secrets", "pods", "pods/log", "events", "endpoints"], verbs = ["get", "list", "watch"] },
        { apiGroups = [""], resources = ["pods/portforward"], verbs = ["create"] },
        { apiGroups = [""], resources = ["configmaps", "services", "serviceaccounts"], verbs = ["get", "list", "watch", "patch"] },
        { apiGroups = ["apps"], resources = ["deployments", "replicasets"], verbs = ["get", "list", "watch", "patch"] },
        { apiGroups = ["autoscaling"], resources = ["horizontalpodautoscalers"], verbs = ["get", "list", "watch", "patch"] },
        { apiGroups = ["networking.k8s.io"], resources = ["ingresses", "networkpolicies"], verbs = ["get", "list", "watch", "patch"] },
        { apiGroups = ["policy"], resources = ["poddisruptionbudgets"], verbs = ["get", "list", "watch", "patch"] },
      ]
    },
    {
      apiVersion = "rbac.authorization.k8s.io/v1"
      kind       = "RoleBinding"
      metadata   = { name = local.watch_role, namespace = namespace }
      roleRef    = { apiGroup = "rbac.authorization.k8s.io", kind = "Role", name = local.watch_role }
      subjects   = [{ apiGroup = "rbac.authorization.k8s.io", kind = "Group", name = local.watchers_group }]
    },
  ] if length(var.watcher_role_arns) > 0]

  # Auto Mode's load balancer for ingresses: one for the whole cluster.
  ingress_manifests = [for certificate in var.ingress_certificate_arn[*] : [
    {
      apiVersion = "eks.amazonaws.com/v1"
      kind       = "IngressClassParams"
      metadata   = { name = var.ingress_class }
      spec = {
        scheme          = "internet-facing"
        certificateARNs = [certificate]
        group           = { name = var.name }
      }
    },
    {
      apiVersion = "networking.k8s.io/v1"
      kind       = "IngressClass"
      metadata   = { name = var.ingress_class }
      spec = {
        controller = "eks.amazonaws.com/alb"
        parameters = { apiGroup = "eks.amazonaws.com", kind = "IngressClassParams", name = var.ingress_class }
      }
    },
  ]]

  manifests = [for manifest in flatten([local.namespace_manifests, local.watch_manifests, local.ingress_manifests]) : yamlencode(manifest)]
}
