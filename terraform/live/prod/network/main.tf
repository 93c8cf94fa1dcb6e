module "network" {
  source = "../../../modules/network"

  name                     = module.platform.name
  cidr                     = module.platform.stage.network
  nat                      = "per-zone" # the loss of a zone is no loss of the way out
  flow_logs_retention_days = 90

  permissions_boundary_arn = module.platform.workload_boundary_arn
}
