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
  target = data.terraform_remote_state.network
  values = { outputs = { vpc_id = "vpc-0a", private_subnet_ids = ["subnet-0a", "subnet-0b", "subnet-0c"] } }
}

override_data {
  target = data.terraform_remote_state.cluster
  values = { outputs = { security_group_id = "sg-0a" } }
}

run "the_service_finds_its_database" {
  command = plan

  assert {
    condition = alltrue([for target, file in { mainnet = "prod-mainnet", bsc = "prod-bsc" } :
      output.hosts[target] == yamldecode(file("../../../../deploy/environments/${file}.yaml")).config.DB_HOST
    ])
    error_message = "DB_HOST of deploy/environments is no host of a server"
  }

  assert {
    condition = alltrue([for target, file in { mainnet = "prod-mainnet", bsc = "prod-bsc" } :
      output.databases[target] == yamldecode(file("../../../../deploy/environments/${file}.yaml")).config.DB_NAME
    ])
    error_message = "DB_NAME of deploy/environments is no database"
  }
}
