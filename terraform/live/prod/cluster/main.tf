data "terraform_remote_state" "network" {
  backend = "s3"
  config  = merge(module.platform.state, { key = "prod/network/terraform.tfstate" })
}

data "terraform_remote_state" "ci_identity" {
  backend = "s3"
  config  = merge(module.platform.state, { key = "global/ci-identity/terraform.tfstate" })
}

data "terraform_remote_state" "dns" {
  backend = "s3"
  config  = merge(module.platform.state, { key = "global/dns/terraform.tfstate" })
}

module "cluster" {
  source = "../../../modules/cluster"

  name                    = module.platform.stage.cluster
  subnet_ids              = data.terraform_remote_state.network.outputs.private_subnet_ids
  node_pools              = ["general-purpose", "system"]
  log_retention_days      = 365
  administrator_role_arns = module.platform.administrator_role_arns
  ingress_class           = module.platform.ingress_class
  ingress_certificate_arn = data.terraform_remote_state.dns.outputs.zones["prod"].certificate_arn

  permissions_boundary_arn = module.platform.workload_boundary_arn
  watcher_role_arns        = [data.terraform_remote_state.ci_identity.outputs.watcher_role_arn]

  deployers = {
    prod = {
      role_arn   = data.terraform_remote_state.ci_identity.outputs.deployer_role_arns["prod"]
      namespaces = [module.platform.stage.namespace]
    }
  }
}

module "external_dns" {
  source = "../../../modules/dns/external-dns"

  cluster = module.cluster.name
  zone    = data.terraform_remote_state.dns.outputs.zones["prod"].zone
  zone_id = data.terraform_remote_state.dns.outputs.zones["prod"].zone_id

  permissions_boundary_arn = module.platform.workload_boundary_arn
}
