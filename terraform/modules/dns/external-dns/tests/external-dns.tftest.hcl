# Nothing here asks AWS: a test needs no login.
provider "aws" {
  region                      = "eu-west-3"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

override_data {
  target = data.aws_caller_identity.current
  values = { account_id = "123456789012" }
}

variables {
  cluster = "listener-dev"
  zone    = "listener.dev.example.com"
  zone_id = "Z0123456789EXAMPLE"
}

run "records_are_changed_in_this_zone_only" {
  command = plan

  assert {
    condition     = jsondecode(data.aws_iam_policy_document.records.json).Statement[0].Resource == "arn:aws:route53:::hostedzone/Z0123456789EXAMPLE"
    error_message = "the role changes records of this zone"
  }

  assert {
    condition     = [for s in jsondecode(data.aws_iam_policy_document.records.json).Statement : s.Action if s.Resource == "*"] == ["route53:ListHostedZones"]
    error_message = "everywhere else it may only list zones"
  }

  assert {
    condition = alltrue([
      jsondecode(aws_eks_addon.this.configuration_values).domainFilters == ["listener.dev.example.com"],
      jsondecode(aws_eks_addon.this.configuration_values).txtOwnerId == "listener-dev",
    ])
    error_message = "external-dns looks at this zone, and knows its own records"
  }
}

run "pods_get_the_role_by_pod_identity" {
  command = plan

  assert {
    condition     = one(aws_eks_addon.this.pod_identity_association).service_account == "external-dns"
    error_message = "the add-on's service account has the role"
  }

  assert {
    condition = alltrue([
      jsondecode(data.aws_iam_policy_document.assume.json).Statement[0].Principal.Service == "pods.eks.amazonaws.com",
      jsondecode(data.aws_iam_policy_document.assume.json).Statement[0].Condition.StringEquals["aws:SourceAccount"] == "123456789012",
    ])
    error_message = "pods of this account only"
  }
}

run "a_pattern_for_a_zone_is_refused" {
  command = plan

  variables {
    zone_id = "*"
  }

  expect_failures = [var.zone_id]
}

run "a_zone_that_is_no_domain_is_refused" {
  command = plan

  variables {
    zone = "Example"
  }

  expect_failures = [var.zone]
}

run "a_cluster_with_a_space_is_refused" {
  command = plan

  variables {
    cluster = "listener dev"
  }

  expect_failures = [var.cluster]
}

run "its_role_stays_within_the_boundary" {
  command = plan

  variables {
    permissions_boundary_arn = "arn:aws:iam::123456789012:policy/listener-workload"
  }

  assert {
    condition     = aws_iam_role.this.permissions_boundary == "arn:aws:iam::123456789012:policy/listener-workload"
    error_message = "whoever may make roles only so far cannot go further by this one"
  }
}

run "a_boundary_that_is_no_policy_is_refused" {
  command = plan

  variables {
    permissions_boundary_arn = "listener-workload"
  }

  expect_failures = [var.permissions_boundary_arn]
}
