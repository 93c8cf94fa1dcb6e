module "ci_identity" {
  source = "../../../modules/ci-identity"

  name           = module.platform.service
  repository     = module.platform.repository
  repository_ids = module.platform.repository_ids
  approvers      = module.platform.approvers
  environments   = module.platform.environments
  state_bucket   = module.platform.state.bucket

  stages = { for name, stage in module.platform.stages : name => {
    environment       = stage.environment
    parameter_folders = [for target in stage.targets : target.parameters]
    cluster           = stage.cluster
  } }
}
