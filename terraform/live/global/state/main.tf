module "state" {
  source = "../../../modules/state"

  bucket = module.platform.state.bucket
}
