data "terraform_remote_state" "ci_identity" {
  backend = "s3"
  config  = merge(module.platform.state, { key = "global/ci-identity/terraform.tfstate" })
}

locals {
  # What every target needs. deploy/environments refers to them.
  secrets = {
    DB_PASSWORD  = "Password of the user listener of the database"
    RPC_ENDPOINT = "Address of the blockchain node, with its key"
  }

  parameters = merge([for target, names in module.platform.stage.targets : {
    for variable, purpose in local.secrets : "${names.parameters}/${variable}" => "${purpose} (${target})"
  }]...)
}

module "secrets" {
  source = "../../../modules/secrets"

  name             = module.platform.name
  parameters       = local.parameters
  reader_role_arns = [data.terraform_remote_state.ci_identity.outputs.deployer_role_arns["prod"]]
}
