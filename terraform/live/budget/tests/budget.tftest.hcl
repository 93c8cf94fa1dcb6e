# Nothing here asks AWS: a test needs no login.
provider "aws" {
  region                      = "eu-west-3"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

run "every_stage_has_a_budget" {
  command = plan

  assert {
    condition     = toset(keys(output.budgets)) == toset(concat(["listener-all-monthly"], [for stage in keys(module.platform.stages) : "listener-${stage}-monthly"]))
    error_message = "a stage of account.json has no budget"
  }
}
