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
  name         = "listener"
  repository   = "example-org/listener"
  environments = { plan = "infrastructure-plan", apply = "infrastructure", watch = "watch" }
  state_bucket = "listener-states"

  stages = {
    dev = {
      environment       = "dev"
      parameter_folders = ["/dev/listener"]
      cluster           = "listener-dev"
    }
    prod = {
      environment       = "prod"
      parameter_folders = ["/prod/listener-mainnet", "/prod/listener-bsc"]
      cluster           = "listener-prod"
    }
  }
}

# What only AWS knows is given here, so that plans can be judged whole.
override_resource {
  target          = aws_iam_policy.read
  override_during = plan
  values          = { arn = "arn:aws:iam::123456789012:policy/listener-read-infrastructure" }
}

run "each_job_becomes_the_role_of_its_environment" {
  command = plan

  assert {
    condition = {
      for role in ["planner", "applier", "watcher"] :
      role => jsondecode(data.aws_iam_policy_document.assume[role].json).Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:sub"]
      } == {
      planner = "repo:example-org/listener:environment:infrastructure-plan"
      applier = "repo:example-org/listener:environment:infrastructure"
      watcher = "repo:example-org/listener:environment:watch"
    }
    error_message = "planner, applier and watcher each trust one environment"
  }

  assert {
    condition = alltrue([
      aws_iam_role.planner.assume_role_policy == data.aws_iam_policy_document.assume["planner"].json,
      aws_iam_role.applier.assume_role_policy == data.aws_iam_policy_document.assume["applier"].json,
      aws_iam_role.watcher.assume_role_policy == data.aws_iam_policy_document.assume["watcher"].json,
    ])
    error_message = "each role has its own trust"
  }
}

run "the_planner_only_reads" {
  command = plan

  assert {
    condition = alltrue([
      for statement in jsondecode(data.aws_iam_policy_document.read.json).Statement : alltrue([
        for action in flatten([statement.Action]) :
        can(regex("^(kms:Decrypt|[a-z0-9]+:(Describe|Get|List|View).*)$", action))
      ])
    ])
    error_message = "it reads, and decrypts states, and writes nothing, not even locks"
  }

  assert {
    condition = alltrue([
      for action in ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "ssm:GetParameterHistory", "secretsmanager:GetSecretValue"] :
      contains(jsondecode(data.aws_iam_policy_document.never_values.json).Statement[0].Action, action)
    ]) && jsondecode(data.aws_iam_policy_document.never_values.json).Statement[0].Effect == "Deny"
    error_message = "values of parameters and secrets are denied, whatever else is attached"
  }

  assert {
    condition = one([
      for statement in jsondecode(data.aws_iam_policy_document.read.json).Statement : statement.Resource if statement.Sid == "States"
    ]) == "arn:aws:s3:::listener-states/*/terraform.tfstate"
    error_message = "of the bucket it reads the states alone"
  }

  assert {
    condition = one([
      for statement in jsondecode(data.aws_iam_policy_document.read.json).Statement : statement.Condition if statement.Sid == "KeyOfStates"
    ])["ForAnyValue:StringEquals"]["kms:ResourceAliases"] == "alias/listener-states"
    error_message = "it decrypts states and nothing else"
  }

  assert {
    condition = alltrue([
      aws_iam_role_policy_attachment.planner.policy_arn == aws_iam_policy.read.arn,
      aws_iam_policy.read.policy == data.aws_iam_policy_document.read.json,
      aws_iam_role_policy.planner.policy == data.aws_iam_policy_document.never_values.json,
    ])
    error_message = "it has these policies"
  }
}

run "the_applier_cannot_give_itself_or_others_more" {
  command = plan

  assert {
    condition = one([
      for statement in jsondecode(data.aws_iam_policy_document.apply_access.json).Statement : statement.Condition if statement.Sid == "BoundedRoles"
    ]).StringEquals["iam:PermissionsBoundary"] == "arn:aws:iam::123456789012:policy/listener-workload"
    error_message = "it makes roles within the boundary of workloads alone"
  }

  assert {
    condition = alltrue([
      for role in ["listener-dev-deployer", "listener-prod-deployer", "listener-planner", "listener-applier", "listener-watcher"] :
      contains(one([
        for statement in jsondecode(data.aws_iam_policy_document.apply_access.json).Statement : statement.Resource if statement.Sid == "NeverIdentities" && statement.Effect == "Deny"
      ]), "arn:aws:iam::123456789012:role/${role}")
    ])
    error_message = "it changes none of the roles that GitHub's jobs become, its own among them"
  }

  assert {
    condition = alltrue([
      for action in ["iam:UpdateAssumeRolePolicy", "iam:PutRolePolicy", "iam:AttachRolePolicy", "iam:DeleteRolePermissionsBoundary", "iam:PassRole", "iam:CreatePolicyVersion"] :
      anytrue([
        for denied in one([for statement in jsondecode(data.aws_iam_policy_document.apply_access.json).Statement : statement.Action if statement.Sid == "NeverIdentities"]) :
        startswith(action, trimsuffix(denied, "*"))
      ])
    ])
    error_message = "neither by trust nor by policy nor by handing them on"
  }

  assert {
    condition = length(setintersection(
      flatten([for document in [data.aws_iam_policy_document.apply_network, data.aws_iam_policy_document.apply_services, data.aws_iam_policy_document.apply_access] :
        [for statement in jsondecode(document.json).Statement : statement.Action if statement.Effect == "Allow"]
      ]),
      ["iam:DeleteRolePermissionsBoundary", "iam:CreateUser", "iam:CreateAccessKey", "iam:CreatePolicyVersion", "iam:CreatePolicy", "ec2:RunInstances", "sts:AssumeRole", "secretsmanager:GetSecretValue", "s3:DeleteBucket", "s3:PutBucketPolicy"],
    )) == 0
    error_message = "no boundary is taken away, no user, key, policy or machine is made, no password is read, the bucket of states stays"
  }

  assert {
    condition = alltrue([
      for document in [data.aws_iam_policy_document.apply_network, data.aws_iam_policy_document.apply_services, data.aws_iam_policy_document.apply_access] : alltrue([
        for statement in jsondecode(document.json).Statement : alltrue([for action in flatten([statement.Action]) : !can(regex("^[a-z0-9]+:[*]$|^[*]$", action))])
      ])
    ])
    error_message = "no service as a whole"
  }

  assert {
    condition = toset(one([
      for statement in jsondecode(data.aws_iam_policy_document.apply_services.json).Statement : flatten([statement.Resource]) if statement.Sid == "Parameters"
      ])) == toset([
      "arn:aws:ssm:eu-west-3:123456789012:parameter/dev/listener/*",
      "arn:aws:ssm:eu-west-3:123456789012:parameter/prod/listener-bsc/*",
      "arn:aws:ssm:eu-west-3:123456789012:parameter/prod/listener-mainnet/*",
    ])
    error_message = "of parameters it makes those of the stages"
  }

  assert {
    condition = toset(one([
      for statement in jsondecode(data.aws_iam_policy_document.apply_services.json).Statement : statement.Condition if statement.Sid == "NeverEnter"
    ]).ArnLike["eks:principalArn"]) == toset(["arn:aws:iam::123456789012:role/listener-planner", "arn:aws:iam::123456789012:role/listener-applier"])
    error_message = "it makes clusters and does not enter them"
  }
}

run "the_applier_has_what_is_said_here" {
  command = plan

  assert {
    condition = { for name, policy in aws_iam_policy.apply : name => policy.policy } == {
      network  = data.aws_iam_policy_document.apply_network.json
      services = data.aws_iam_policy_document.apply_services.json
      access   = data.aws_iam_policy_document.apply_access.json
    }
    error_message = "each policy is the one that is judged above"
  }

  assert {
    condition     = toset(keys(aws_iam_role_policy_attachment.applier)) == toset(["read", "network", "services", "access"])
    error_message = "the denials are attached with the rest"
  }
}

run "the_boundary_takes_away_rights_secrets_and_states" {
  command = plan

  assert {
    condition = alltrue([
      for taken in ["iam:*", "sts:AssumeRole", "organizations:*", "account:*", "secretsmanager:*", "ssm:Get*"] :
      contains(jsondecode(data.aws_iam_policy_document.workload.json).Statement[0].NotAction, taken)
    ])
    error_message = "a workload gets neither rights nor secrets, whatever its own policies say"
  }

  assert {
    condition = one([
      for statement in jsondecode(data.aws_iam_policy_document.workload.json).Statement : toset(statement.Resource) if statement.Sid == "NeverStates" && statement.Effect == "Deny"
    ]) == toset(["arn:aws:s3:::listener-states", "arn:aws:s3:::listener-states/*"])
    error_message = "nor states"
  }

  assert {
    condition     = aws_iam_policy.workload.name == "listener-workload" && aws_iam_policy.workload.policy == data.aws_iam_policy_document.workload.json
    error_message = "the boundary is the policy of that name"
  }
}

run "the_watcher_finds_clusters_and_nothing_else" {
  command = plan

  assert {
    condition = alltrue([
      length(jsondecode(data.aws_iam_policy_document.watch.json).Statement) == 1,
      jsondecode(data.aws_iam_policy_document.watch.json).Statement[0].Action == "eks:DescribeCluster",
      toset(jsondecode(data.aws_iam_policy_document.watch.json).Statement[0].Resource) == toset([
        "arn:aws:eks:eu-west-3:123456789012:cluster/listener-dev",
        "arn:aws:eks:eu-west-3:123456789012:cluster/listener-prod",
      ]),
    ])
    error_message = "it finds the stages' clusters"
  }
}

run "aws_takes_the_policies" {
  command = plan

  assert {
    condition = alltrue([
      for document in [
        data.aws_iam_policy_document.read, data.aws_iam_policy_document.apply_network, data.aws_iam_policy_document.apply_services,
        data.aws_iam_policy_document.apply_access, data.aws_iam_policy_document.workload,
      ] : length(jsonencode(jsondecode(document.json))) <= 6144
    ])
    error_message = "a managed policy has at most 6,144 characters"
  }
}

run "an_environment_for_two_things_is_refused" {
  command = plan

  variables {
    environments = { plan = "infrastructure", apply = "infrastructure", watch = "watch" }
  }

  expect_failures = [var.environments]
}

run "an_environment_of_a_stage_is_refused_for_applying" {
  command = plan

  variables {
    environments = { plan = "infrastructure-plan", apply = "dev", watch = "watch" }
  }

  expect_failures = [var.environments]
}

run "a_pattern_for_a_bucket_is_refused" {
  command = plan

  variables {
    state_bucket = "listener-*"
  }

  expect_failures = [var.state_bucket]
}
