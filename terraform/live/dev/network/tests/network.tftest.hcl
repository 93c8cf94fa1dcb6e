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
  target = module.network.data.aws_caller_identity.current
  values = { account_id = "123456789012" }
}

override_data {
  target = module.network.data.aws_availability_zones.available
  values = { names = ["eu-west-3a", "eu-west-3b", "eu-west-3c"] }
}

run "dev_is_cheap" {
  command = plan

  assert {
    condition     = length(output.nat_public_ips) == 1
    error_message = "one NAT gateway"
  }

  assert {
    condition     = length(output.private_subnet_ids) == 3 && length(output.public_subnet_ids) == 3
    error_message = "three zones"
  }
}

run "load_balancers_reach_the_pods" {
  command = plan

  assert {
    condition = alltrue([for file in ["dev"] :
      yamldecode(file("../../../../deploy/environments/${file}.yaml")).networkPolicy.loadBalancerNetworks == [module.platform.stage.network]
    ])
    error_message = "deploy/environments lets another network in than the one where the load balancers are"
  }
}
