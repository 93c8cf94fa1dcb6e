data "terraform_remote_state" "cluster" {
  backend = "s3"
  config  = merge(module.platform.state, { key = "dev/cluster/terraform.tfstate" })
}

data "terraform_remote_state" "database" {
  backend = "s3"
  config  = merge(module.platform.state, { key = "dev/database/terraform.tfstate" })
}

module "observability" {
  source = "../../../modules/observability"

  cluster            = data.terraform_remote_state.cluster.outputs.name
  databases          = values(data.terraform_remote_state.database.outputs.identifiers)
  alert_emails       = module.platform.alert_emails
  log_retention_days = 30

  workloads = { for names in module.platform.stage.targets : names.release => {
    namespace    = module.platform.stage.namespace
    minimum_pods = 1
  } }

  permissions_boundary_arn = module.platform.workload_boundary_arn
}
