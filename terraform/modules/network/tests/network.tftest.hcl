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

override_data {
  target = data.aws_availability_zones.available
  values = { names = ["eu-west-3a", "eu-west-3b", "eu-west-3c"] }
}

variables {
  name = "listener-dev"
  cidr = "10.20.0.0/16"
}

run "dev_has_three_zones_and_one_nat_gateway" {
  command = plan

  assert {
    condition     = length(aws_subnet.private) == 3 && length(aws_subnet.public) == 3
    error_message = "a private and a public subnet in each of three zones"
  }

  assert {
    condition     = length(aws_nat_gateway.this) == 1 && length(aws_eip.nat) == 1
    error_message = "a shared NAT gateway is one"
  }

  assert {
    condition     = length(aws_route.nat) == 3
    error_message = "every private subnet has a way out"
  }

  assert {
    condition     = length(distinct(concat(values(local.private), values(local.public)))) == 6
    error_message = "no two subnets share addresses"
  }
}

run "prod_survives_the_loss_of_a_zone" {
  command = plan

  variables {
    nat = "per-zone"
  }

  assert {
    condition     = length(aws_nat_gateway.this) == 3 && alltrue([for zone, nat in local.nat_of : zone == nat])
    error_message = "each zone has its own NAT gateway and uses that one"
  }
}

run "subnets_are_found_by_load_balancers_and_nothing_gets_a_public_address" {
  command = plan

  assert {
    condition     = alltrue([for s in aws_subnet.public : s.tags["kubernetes.io/role/elb"] == "1" && !s.map_public_ip_on_launch])
    error_message = "public subnets are tagged for load balancers and give no public addresses"
  }

  assert {
    condition     = alltrue([for s in aws_subnet.private : s.tags["kubernetes.io/role/internal-elb"] == "1"])
    error_message = "private subnets are tagged for internal load balancers"
  }

  assert {
    condition     = length(aws_default_security_group.closed.ingress) == 0 && length(aws_default_security_group.closed.egress) == 0
    error_message = "the default security group lets nothing through"
  }

  assert {
    condition     = aws_vpc_endpoint.s3.service_name == "com.amazonaws.eu-west-3.s3" && aws_vpc_endpoint.s3.vpc_endpoint_type == "Gateway"
    error_message = "S3 is reached without NAT"
  }
}

run "every_connection_is_recorded_for_a_limited_time" {
  command = plan

  assert {
    condition     = aws_flow_log.this.traffic_type == "ALL" && aws_cloudwatch_log_group.flow.retention_in_days == 30
    error_message = "flow logs hold all traffic, for 30 days"
  }

  assert {
    condition = toset(jsondecode(data.aws_iam_policy_document.flow.json).Statement[0].Resource) == toset([
      "arn:aws:logs:eu-west-3:123456789012:log-group:/aws/vpc/listener-dev/flow-logs",
      "arn:aws:logs:eu-west-3:123456789012:log-group:/aws/vpc/listener-dev/flow-logs:*",
    ])
    error_message = "flow logs may write their own group and no other"
  }
}

run "addresses_of_the_internet_are_refused" {
  command = plan

  variables {
    cidr = "8.8.0.0/16"
  }

  expect_failures = [var.cidr]
}

run "an_unknown_kind_of_nat_is_refused" {
  command = plan

  variables {
    nat = "none"
  }

  expect_failures = [var.nat]
}

run "a_name_with_capitals_is_refused" {
  command = plan

  variables {
    name = "Listener"
  }

  expect_failures = [var.name]
}

run "one_zone_is_refused" {
  command = plan

  variables {
    zone_count = 1
  }

  expect_failures = [var.zone_count]
}

run "a_period_that_cloudwatch_does_not_know_is_refused" {
  command = plan

  variables {
    flow_logs_retention_days = 31
  }

  expect_failures = [var.flow_logs_retention_days]
}

run "its_role_stays_within_the_boundary" {
  command = plan

  variables {
    permissions_boundary_arn = "arn:aws:iam::123456789012:policy/listener-workload"
  }

  assert {
    condition     = aws_iam_role.flow.permissions_boundary == "arn:aws:iam::123456789012:policy/listener-workload"
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
