override_data {
  target = data.terraform_remote_state.cluster
  values = { outputs = { name = "listener-prod" } }
}

override_data {
  target = data.terraform_remote_state.database
  values = { outputs = { identifiers = { mainnet = "listener-prod-mainnet", bsc = "listener-prod-bsc" } } }
}

run "every_release_and_every_database_of_the_stage_is_watched" {
  command = plan

  assert {
    condition     = length(output.alarms) == 10
    error_message = "three alarms per release, two per database"
  }

  assert {
    condition = alltrue([
      for names in module.platform.stage.targets :
      contains(output.alarms, "listener-prod/${names.release}/too-few-pods")
    ])
    error_message = "a release without pods is noticed"
  }
}
