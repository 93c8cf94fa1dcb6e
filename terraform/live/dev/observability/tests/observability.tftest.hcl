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
  target = module.observability.data.aws_caller_identity.current
  values = { account_id = "123456789012" }
}

override_data {
  target = data.terraform_remote_state.cluster
  values = { outputs = { name = "listener-dev" } }
}

override_data {
  target = data.terraform_remote_state.database
  values = { outputs = { identifiers = { goerli = "listener-dev-goerli" } } }
}

run "every_release_and_every_database_of_the_stage_is_watched" {
  command = plan

  assert {
    condition     = length(output.alarms) == 5
    error_message = "three alarms per release, two per database"
  }

  assert {
    condition = alltrue([
      for names in module.platform.stage.targets :
      contains(output.alarms, "listener-dev/${names.release}/too-few-pods")
    ])
    error_message = "a release without pods is noticed"
  }
}
