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
  target = module.ci_identity.data.aws_caller_identity.current
  values = { account_id = "123456789012" }
}

run "each_role_is_behind_its_environment" {
  command = plan

  assert {
    condition = output.subjects == {
      dev  = "repo:example-org/listener:environment:dev"
      prod = "repo:example-org/listener:environment:prod"

      planner = "repo:example-org/listener:environment:infrastructure-plan"
      applier = "repo:example-org/listener:environment:infrastructure"
      watcher = "repo:example-org/listener:environment:watch"
    }
    error_message = "the environments are those of GitHub"
  }

  assert {
    condition     = output.approvers == tolist(jsondecode(file("../../account.json")).approvers)
    error_message = "the approvers are those of account.json"
  }
}

run "the_boundary_is_the_one_that_other_folders_name" {
  command = plan

  assert {
    condition     = "arn:aws:iam::${jsondecode(file("../../account.json")).account}:policy/${module.ci_identity.workload_policy_name}" == module.platform.workload_boundary_arn
    error_message = "roles of other folders are bounded by the policy that is made here"
  }
}
