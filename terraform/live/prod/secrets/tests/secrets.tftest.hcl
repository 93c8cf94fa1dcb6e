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
  target = module.secrets.data.aws_caller_identity.current
  values = { account_id = "123456789012" }
}

override_data {
  target = data.terraform_remote_state.ci_identity
  values = { outputs = { deployer_role_arns = { prod = "arn:aws:iam::123456789012:role/listener-prod-deployer" } } }
}

run "there_is_a_parameter_for_every_reference_of_the_environments" {
  command = plan

  assert {
    condition = toset(output.parameter_names) == toset([
      for reference in flatten([for file in ["prod-mainnet", "prod-bsc"] : values(yamldecode(file("../../../../deploy/environments/${file}.yaml")).secrets)]) :
      trimprefix(split("?", reference)[0], "ref+awsssm://")
    ])
    error_message = "the references of deploy/environments and the parameters disagree"
  }

  assert {
    condition = alltrue([
      for reference in flatten([for file in ["prod-mainnet", "prod-bsc"] : values(yamldecode(file("../../../../deploy/environments/${file}.yaml")).secrets)]) :
      endswith(reference, "?region=${module.platform.region}")
    ])
    error_message = "a reference of deploy/environments names another region than account.json"
  }
}
