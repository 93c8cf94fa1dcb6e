variables {
  file   = "tests/good.json"
  folder = "dev/network"
}

run "names_of_a_stage_come_from_one_file" {
  command = plan

  assert {
    condition = alltrue([
      output.stage.cluster == "listener-dev",
      output.stage.zone == "listener.dev.example.com",
      output.stage.database_zone == "db.dev.example.com",
    ])
    error_message = "zones are below the domain"
  }

  assert {
    condition     = output.stage.targets["goerli"].host == "goerli.listener.dev.example.com"
    error_message = "hosts are in the stage's zone"
  }

  assert {
    condition     = output.name == "listener-dev" && output.administrator_role_arns == ["arn:aws:iam::123456789012:role/platform-engineer"]
    error_message = "things are named after service and stage"
  }

  assert {
    condition     = output.state == { bucket = "example-state", region = "eu-west-3" }
    error_message = "states are found by bucket and region"
  }
}

run "everything_says_where_it_comes_from" {
  command = plan

  assert {
    condition = output.tags == {
      Service    = "listener"
      Repository = "example-org/listener"
      Folder     = "terraform/live/dev/network"
      ManagedBy  = "terraform"
      Stage      = "dev"
    }
    error_message = "tags name service, repository, folder and stage"
  }
}

run "what_is_global_belongs_to_no_stage" {
  command = plan

  variables {
    folder = "global/state"
  }

  assert {
    condition     = !contains(keys(output.tags), "Stage") && output.name == "listener" && output.stage == null
    error_message = "global has no stage"
  }
}

run "a_folder_of_an_unknown_stage_is_refused" {
  command = plan

  variables {
    folder = "staging/network"
  }

  expect_failures = [output.stage]
}

run "a_file_with_mistakes_is_refused" {
  command = plan

  variables {
    file = "tests/bad.json"
  }

  expect_failures = [output.account, output.region, output.domain, output.approvers, output.environments]
}

run "a_missing_file_is_refused" {
  command = plan

  variables {
    file = "tests/none.json"
  }

  expect_failures = [var.file]
}

run "a_path_for_a_folder_is_refused" {
  command = plan

  variables {
    folder = "../live/dev/network"
  }

  expect_failures = [var.folder]
}
