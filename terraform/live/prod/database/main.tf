data "terraform_remote_state" "network" {
  backend = "s3"
  config  = merge(module.platform.state, { key = "prod/network/terraform.tfstate" })
}

data "terraform_remote_state" "cluster" {
  backend = "s3"
  config  = merge(module.platform.state, { key = "prod/cluster/terraform.tfstate" })
}

module "database" {
  source = "../../../modules/database"

  name                  = module.platform.name
  zone                  = module.platform.stage.database_zone
  vpc_id                = data.terraform_remote_state.network.outputs.vpc_id
  subnet_ids            = data.terraform_remote_state.network.outputs.private_subnet_ids
  instance_class        = "db.t4g.small"
  multi_az              = true
  backup_retention_days = 35
  log_retention_days    = 90

  databases = { for target, names in module.platform.stage.targets : target => {
    database = names.database
    host     = names.database_host
  } }

  client_security_group_ids = {
    "pods of ${module.platform.stage.cluster}" = data.terraform_remote_state.cluster.outputs.security_group_id
  }
}
