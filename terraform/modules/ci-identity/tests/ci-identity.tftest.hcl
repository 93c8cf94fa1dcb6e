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
  name       = "listener"
  repository = "example-org/listener"
  approvers  = ["release-manager", "platform-engineer"]

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

run "a_job_becomes_the_deployer_of_its_own_environment" {
  command = plan

  assert {
    condition     = jsondecode(data.aws_iam_policy_document.assume["prod"].json).Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:sub"] == "repo:example-org/listener:environment:prod"
    error_message = "the subject names repository and environment in full"
  }

  assert {
    condition     = jsondecode(data.aws_iam_policy_document.assume["prod"].json).Statement[0].Condition.StringEquals["token.actions.githubusercontent.com:aud"] == "sts.amazonaws.com"
    error_message = "the token must be meant for AWS"
  }

  assert {
    condition = alltrue([
      for stage in ["dev", "prod"] :
      jsondecode(data.aws_iam_policy_document.assume[stage].json).Statement[0].Principal.Federated == "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
    ])
    error_message = "GitHub vouches, nobody else"
  }

  assert {
    condition = alltrue([
      aws_iam_role.deployer["dev"].name == "listener-dev-deployer",
      aws_iam_role.deployer["prod"].name == "listener-prod-deployer",
    ])
    error_message = "one role per stage, named after it"
  }

  assert {
    condition     = aws_iam_role.deployer["prod"].max_session_duration == 3600
    error_message = "a session ends after an hour"
  }
}

run "a_deployer_reads_its_stage_and_nothing_else" {
  command = plan

  assert {
    condition     = jsondecode(data.aws_iam_policy_document.deploy["dev"].json).Statement[0].Resource == "arn:aws:ssm:eu-west-3:123456789012:parameter/dev/listener/*"
    error_message = "dev reads dev's parameters"
  }

  assert {
    condition = alltrue([
      for r in jsondecode(data.aws_iam_policy_document.deploy["prod"].json).Statement[0].Resource :
      startswith(r, "arn:aws:ssm:eu-west-3:123456789012:parameter/prod/listener-")
    ])
    error_message = "prod reads prod's parameters"
  }

  assert {
    condition     = jsondecode(data.aws_iam_policy_document.deploy["prod"].json).Statement[1].Resource == "arn:aws:eks:eu-west-3:123456789012:cluster/listener-prod"
    error_message = "prod finds prod's cluster"
  }

  assert {
    condition = toset(flatten([for s in flatten([for stage in ["dev", "prod"] : jsondecode(data.aws_iam_policy_document.deploy[stage].json).Statement]) : s.Action])) == toset([
      "ssm:GetParameter", "ssm:GetParameters", "eks:DescribeCluster",
    ])
    error_message = "no other action"
  }
}

run "a_new_repository_is_known_by_its_ids" {
  command = plan

  variables {
    repository_ids = { owner = 1234, repository = 5678 }
  }

  assert {
    condition     = output.subjects["dev"] == "repo:example-org@1234/listener@5678:environment:dev"
    error_message = "the subject carries the ids"
  }
}

run "a_pattern_for_a_repository_is_refused" {
  command = plan

  variables {
    repository = "example-org/*"
  }

  expect_failures = [var.repository]
}

run "a_stage_that_reads_everything_is_refused" {
  command = plan

  variables {
    stages = { dev = { environment = "dev", parameter_folders = ["/*"], cluster = "listener-dev" } }
  }

  expect_failures = [var.stages]
}

run "two_stages_behind_one_environment_are_refused" {
  command = plan

  variables {
    stages = {
      dev  = { environment = "prod", parameter_folders = ["/dev/listener"], cluster = "listener-dev" }
      prod = { environment = "prod", parameter_folders = ["/prod/listener"], cluster = "listener-prod" }
    }
  }

  expect_failures = [var.stages]
}

run "two_stages_with_the_same_parameters_are_refused" {
  command = plan

  variables {
    stages = {
      dev  = { environment = "dev", parameter_folders = ["/all/listener"], cluster = "listener-dev" }
      prod = { environment = "prod", parameter_folders = ["/all/listener"], cluster = "listener-prod" }
    }
  }

  expect_failures = [var.stages]
}

run "an_approver_named_twice_is_refused" {
  command = plan

  variables {
    approvers = ["release-manager", "release-manager"]
  }

  expect_failures = [var.approvers]
}
