locals {
  platform = jsondecode(file(var.file))

  # A folder of a stage is in the folder of that name; global and budget belong to none.
  stage_name = split("/", var.folder)[0]

  stages = { for name, stage in local.platform.stages : name => {
    environment   = stage.environment
    network       = stage.network
    cluster       = stage.cluster
    namespace     = stage.namespace
    zone          = "${stage.zone}.${local.platform.domain}"
    database_zone = "${stage.database_zone}.${local.platform.domain}"

    targets = { for target, names in stage.targets : target => {
      release       = names.release
      host          = "${names.host}.${stage.zone}.${local.platform.domain}"
      parameters    = names.parameters
      database      = names.database
      database_host = names.database_host
    } }
  } }

  tags = merge(
    {
      Service    = local.platform.service
      Repository = local.platform.repository
      Folder     = "terraform/live/${var.folder}"
      ManagedBy  = "terraform"
    },
    contains(keys(local.stages), local.stage_name) ? { Stage = local.stage_name } : {},
  )
}
