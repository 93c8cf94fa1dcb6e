# Nothing here asks AWS: a test needs no login.
provider "aws" {
  region                      = "eu-west-3"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

run "every_host_of_every_environment_is_one_label_below_its_stages_zone" {
  command = plan

  override_data {
    target = data.aws_route53_zone.domain
    values = { zone_id = "Z0123456789EXAMPLE" }
  }

  assert {
    condition = alltrue([for file, stage in { "dev" = "dev", "prod-mainnet" = "prod", "prod-bsc" = "prod" } :
      can(regex("^[a-z0-9-]+[.]${module.dns[stage].zone}$", yamldecode(file("../../../../deploy/environments/${file}.yaml")).ingress.host))
    ])
    error_message = "a host of deploy/environments is not covered by its stage's wildcard certificate"
  }

  assert {
    condition     = module.dns["dev"].zone != module.dns["prod"].zone
    error_message = "dev and prod share no zone"
  }
}
