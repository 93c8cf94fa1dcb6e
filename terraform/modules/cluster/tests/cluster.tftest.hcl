# Nothing here asks AWS: a test needs no login.
provider "aws" {
  region                      = "eu-west-3"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

variables {
  name                    = "listener-dev"
  subnet_ids              = ["subnet-0a", "subnet-0b", "subnet-0c"]
  administrator_role_arns = ["arn:aws:iam::123456789012:role/platform-engineer"]
  deployers = {
    dev = {
      role_arn   = "arn:aws:iam::123456789012:role/listener-dev-deployer"
      namespaces = ["listener-dev"]
    }
  }
}

# What only AWS knows is given here, so that plans can be judged whole.
override_resource {
  target          = aws_kms_key.secrets
  override_during = plan
  values = {
    arn    = "arn:aws:kms:eu-west-3:123456789012:key/11111111-2222-4333-8444-555555555555"
    key_id = "11111111-2222-4333-8444-555555555555"
  }
}

run "the_api_server_is_private_and_everything_is_on_record" {
  command = plan

  assert {
    condition     = aws_eks_cluster.this.vpc_config[0].endpoint_private_access && !aws_eks_cluster.this.vpc_config[0].endpoint_public_access
    error_message = "the API server has a private endpoint only"
  }

  assert {
    condition     = aws_eks_cluster.this.enabled_cluster_log_types == toset(["api", "audit", "authenticator", "controllerManager", "scheduler"])
    error_message = "all the control plane's logs are kept"
  }

  assert {
    condition = alltrue([
      aws_cloudwatch_log_group.control_plane.name == "/aws/eks/listener-dev/cluster",
      aws_cloudwatch_log_group.control_plane.retention_in_days == 90,
    ])
    error_message = "the control plane's logs are kept for 90 days, in the group that EKS writes to"
  }

  assert {
    condition     = aws_eks_cluster.this.deletion_protection
    error_message = "nobody deletes the cluster by accident"
  }

  assert {
    condition     = aws_eks_cluster.this.upgrade_policy[0].support_type == "STANDARD"
    error_message = "no extended support, which costs six times as much"
  }
}

run "secrets_are_encrypted_with_our_own_key" {
  command = plan

  assert {
    condition = alltrue([
      one(aws_eks_cluster.this.encryption_config).resources == toset(["secrets"]),
      one(one(aws_eks_cluster.this.encryption_config).provider).key_arn == aws_kms_key.secrets.arn,
    ])
    error_message = "secrets are encrypted by KMS"
  }

  assert {
    condition     = aws_kms_key.secrets.enable_key_rotation
    error_message = "the key rotates"
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.cluster_key.policy).Statement[0].Resource == aws_kms_key.secrets.arn
    error_message = "the control plane may use this key and no other"
  }
}

run "nodes_come_and_go_by_themselves" {
  command = plan

  assert {
    condition = alltrue([
      aws_eks_cluster.this.compute_config[0].enabled,
      aws_eks_cluster.this.storage_config[0].block_storage[0].enabled,
      aws_eks_cluster.this.kubernetes_network_config[0].elastic_load_balancing[0].enabled,
    ])
    error_message = "Auto Mode needs compute, storage and load balancing together"
  }

  assert {
    condition     = !aws_eks_cluster.this.bootstrap_self_managed_addons
    error_message = "Auto Mode and self-managed add-ons exclude each other"
  }

  assert {
    condition     = length(aws_iam_role_policy_attachment.cluster) == 5 && length(aws_iam_role_policy_attachment.node) == 2
    error_message = "Auto Mode's policies"
  }
}

run "a_deployer_reaches_its_namespaces_and_no_others" {
  command = plan

  assert {
    condition = alltrue([
      aws_eks_cluster.this.access_config[0].authentication_mode == "API",
      !aws_eks_cluster.this.access_config[0].bootstrap_cluster_creator_admin_permissions,
    ])
    error_message = "access entries only, and none for whoever creates the cluster"
  }

  assert {
    condition = alltrue([
      aws_eks_access_policy_association.deployer["dev"].access_scope[0].type == "namespace",
      aws_eks_access_policy_association.deployer["dev"].access_scope[0].namespaces == toset(["listener-dev"]),
      endswith(aws_eks_access_policy_association.deployer["dev"].policy_arn, "/AmazonEKSEditPolicy"),
    ])
    error_message = "a deployer edits its namespaces"
  }

  assert {
    condition     = keys(aws_eks_access_policy_association.administrator) == ["arn:aws:iam::123456789012:role/platform-engineer"]
    error_message = "the administrators are those named"
  }

  assert {
    condition     = [for text in slice(split("---\n", output.manifests), 1, length(split("---\n", output.manifests))) : yamldecode(text).kind] == ["Namespace", "Role", "RoleBinding"]
    error_message = "the namespace comes before what is in it"
  }

  assert {
    condition     = yamldecode(split("---\n", output.manifests)[1]).metadata.labels["pod-security.kubernetes.io/enforce"] == "restricted"
    error_message = "the namespace enforces Pod Security 'restricted'"
  }

  assert {
    condition     = yamldecode(split("---\n", output.manifests)[2]).rules == [{ apiGroups = ["coordination.k8s.io"], resources = ["leases"], verbs = ["get", "list", "watch", "create", "update", "patch", "delete"] }]
    error_message = "beyond the access policy a deployer may hold leases, nothing else"
  }

  assert {
    condition     = yamldecode(split("---\n", output.manifests)[3]).subjects[0].name == one(aws_eks_access_entry.deployer["dev"].kubernetes_groups)
    error_message = "the binding names the group of the access entry"
  }
}

run "a_load_balancer_serves_hosts_by_https" {
  command = plan

  variables {
    ingress_certificate_arn = "arn:aws:acm:eu-west-3:123456789012:certificate/11111111-2222-4333-8444-555555555555"
  }

  assert {
    condition = yamldecode(split("---\n", output.manifests)[4]).spec == {
      scheme          = "internet-facing"
      certificateARNs = [var.ingress_certificate_arn]
      group           = { name = "listener-dev" }
    }
    error_message = "one load balancer with the certificate"
  }

  assert {
    condition     = yamldecode(split("---\n", output.manifests)[5]).spec.parameters.name == yamldecode(split("---\n", output.manifests)[4]).metadata.name
    error_message = "the class has these parameters"
  }
}

run "a_certificate_that_is_none_is_refused" {
  command = plan

  variables {
    ingress_certificate_arn = "*.example.com"
  }

  expect_failures = [var.ingress_certificate_arn]
}

run "private_access_from_the_internet_is_refused" {
  command = plan

  variables {
    private_access_cidrs = ["203.0.113.0/24"]
  }

  expect_failures = [var.private_access_cidrs]
}

run "the_api_server_opens_to_named_addresses_only" {
  command = plan

  variables {
    public_access_cidrs  = ["203.0.113.7/32"]
    private_access_cidrs = ["10.30.0.0/24"]
  }

  assert {
    condition = alltrue([
      aws_eks_cluster.this.vpc_config[0].endpoint_public_access,
      aws_eks_cluster.this.vpc_config[0].public_access_cidrs == toset(["203.0.113.7/32"]),
    ])
    error_message = "the public endpoint is for the named addresses"
  }

  assert {
    condition = alltrue([
      aws_vpc_security_group_ingress_rule.private_access["10.30.0.0/24"].from_port == 443,
      aws_vpc_security_group_ingress_rule.private_access["10.30.0.0/24"].to_port == 443,
    ])
    error_message = "the private endpoint lets HTTPS in, nothing else"
  }
}

run "the_whole_internet_is_refused" {
  command = plan

  variables {
    public_access_cidrs = ["0.0.0.0/0"]
  }

  expect_failures = [var.public_access_cidrs]
}

run "a_cluster_without_administrator_is_refused" {
  command = plan

  variables {
    administrator_role_arns = []
  }

  expect_failures = [var.administrator_role_arns]
}

run "a_deployer_of_all_namespaces_is_refused" {
  command = plan

  variables {
    deployers = {
      dev = {
        role_arn   = "arn:aws:iam::123456789012:role/listener-dev-deployer"
        namespaces = ["*"]
      }
    }
  }

  expect_failures = [var.deployers]
}

run "a_deployer_that_is_a_user_is_refused" {
  command = plan

  variables {
    deployers = {
      dev = {
        role_arn   = "arn:aws:iam::123456789012:user/somebody"
        namespaces = ["listener-dev"]
      }
    }
  }

  expect_failures = [var.deployers]
}

run "an_old_kubernetes_is_refused" {
  command = plan

  variables {
    kubernetes_version = "1.20"
  }

  expect_failures = [var.kubernetes_version]
}

run "one_subnet_is_refused" {
  command = plan

  variables {
    subnet_ids = ["subnet-0a"]
  }

  expect_failures = [var.subnet_ids]
}

run "a_cluster_without_audit_log_is_refused" {
  command = plan

  variables {
    log_types = ["api"]
  }

  expect_failures = [var.log_types]
}

run "an_unknown_node_pool_is_refused" {
  command = plan

  variables {
    node_pools = ["gpu"]
  }

  expect_failures = [var.node_pools]
}

run "watchers_compare_and_make_nothing" {
  command = plan

  variables {
    watcher_role_arns = ["arn:aws:iam::123456789012:role/listener-watcher"]
  }

  assert {
    condition = alltrue([
      one(aws_eks_access_entry.watcher["arn:aws:iam::123456789012:role/listener-watcher"].kubernetes_groups) == "slipway:watchers",
      length(aws_eks_access_policy_association.deployer) == 1,
    ])
    error_message = "a watcher has a group and no policy of AWS"
  }

  assert {
    condition = alltrue(flatten([
      for rule in yamldecode(split("---\n", output.manifests)[4]).rules :
      [for verb in rule.verbs : contains(["get", "list", "watch", "patch"], verb) || (verb == "create" && rule.resources == ["pods/portforward"])]
    ]))
    error_message = "it looks, compares by dry runs, and reaches pods; it makes and deletes nothing"
  }

  assert {
    condition     = yamldecode(split("---\n", output.manifests)[5]).subjects[0].name == "slipway:watchers" && yamldecode(split("---\n", output.manifests)[5]).metadata.namespace == "listener-dev"
    error_message = "its rights are those of its group in the deployers' namespaces"
  }
}

run "roles_stay_within_the_boundary" {
  command = plan

  variables {
    permissions_boundary_arn = "arn:aws:iam::123456789012:policy/listener-workload"
  }

  assert {
    condition     = [aws_iam_role.cluster.permissions_boundary, aws_iam_role.node.permissions_boundary] == [var.permissions_boundary_arn, var.permissions_boundary_arn]
    error_message = "both roles are bounded"
  }
}

run "a_watcher_that_is_no_role_is_refused" {
  command = plan

  variables {
    watcher_role_arns = ["listener-watcher"]
  }

  expect_failures = [var.watcher_role_arns]
}

run "a_pattern_for_a_class_is_refused" {
  command = plan

  variables {
    ingress_class = "alb*"
  }

  expect_failures = [var.ingress_class]
}
