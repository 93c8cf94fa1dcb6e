module "network" {
  source = "../../../modules/network"

  name                     = module.platform.name
  cidr                     = module.platform.stage.network
  nat                      = "shared" # one gateway: cheap, and nobody is woken when its zone fails
  flow_logs_retention_days = 30

  permissions_boundary_arn = module.platform.workload_boundary_arn
}
