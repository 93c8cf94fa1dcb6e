# Nothing here asks AWS: a test needs no login.
provider "aws" {
  region                      = "eu-west-3"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

variables {
  name                      = "listener-dev"
  databases                 = { goerli = { database = "listener_goerli", host = "listener" } }
  zone                      = "db.dev.example.com"
  vpc_id                    = "vpc-0a"
  subnet_ids                = ["subnet-0a", "subnet-0b"]
  client_security_group_ids = { "pods of listener-dev" = "sg-0a" }
  instance_class            = "db.t4g.micro"
  multi_az                  = false
}

# What only AWS knows is given here, so that plans can be judged whole.
override_resource {
  target          = aws_kms_key.this
  override_during = plan
  values          = { arn = "arn:aws:kms:eu-west-3:123456789012:key/11111111-2222-4333-8444-555555555555" }
}

run "data_is_encrypted_and_only_clients_reach_it_by_tls" {
  command = plan

  assert {
    condition = alltrue([
      aws_db_instance.this["goerli"].storage_encrypted,
      aws_db_instance.this["goerli"].kms_key_id == aws_kms_key.this.arn,
      aws_kms_key.this.enable_key_rotation,
    ])
    error_message = "data is encrypted with our own key, which rotates"
  }

  assert {
    condition     = !aws_db_instance.this["goerli"].publicly_accessible
    error_message = "the server has no public address"
  }

  assert {
    condition     = one([for p in aws_db_parameter_group.this.parameter : p.value if p.name == "rds.force_ssl"]) == "1"
    error_message = "connections without TLS are refused"
  }

  assert {
    condition = alltrue([
      length(aws_vpc_security_group_ingress_rule.clients) == 1,
      aws_vpc_security_group_ingress_rule.clients["pods of listener-dev"].referenced_security_group_id == "sg-0a",
      aws_vpc_security_group_ingress_rule.clients["pods of listener-dev"].from_port == 5432,
    ])
    error_message = "only the clients' group reaches PostgreSQL"
  }
}

run "nobody_knows_the_administrators_password" {
  command = plan

  assert {
    condition = alltrue([
      aws_db_instance.this["goerli"].manage_master_user_password,
      aws_db_instance.this["goerli"].password == null,
      aws_db_instance.this["goerli"].master_user_secret_kms_key_id == aws_kms_key.this.arn,
    ])
    error_message = "RDS makes and keeps the password"
  }

  assert {
    condition     = one(aws_secretsmanager_secret_rotation.administrator["goerli"].rotation_rules).automatically_after_days == 30
    error_message = "and changes it every 30 days"
  }
}

run "a_database_is_not_lost" {
  command = plan

  assert {
    condition = alltrue([
      aws_db_instance.this["goerli"].deletion_protection,
      !aws_db_instance.this["goerli"].skip_final_snapshot,
      !aws_db_instance.this["goerli"].delete_automated_backups,
    ])
    error_message = "deleting is refused, and would leave a snapshot and the backups"
  }

  assert {
    condition     = aws_db_instance.this["goerli"].backup_retention_period == 7
    error_message = "a week can be gone back"
  }
}

run "dev_is_small_and_prod_has_a_standby" {
  command = plan

  variables {
    name           = "listener-prod"
    instance_class = "db.t4g.small"
    multi_az       = true
    zone           = "db.example.com"
    databases = {
      mainnet = { database = "listener_mainnet", host = "listener-mainnet" }
      bsc     = { database = "listener_bsc", host = "listener-bsc" }
    }
  }

  assert {
    condition     = alltrue([for server in aws_db_instance.this : server.multi_az])
    error_message = "each server of prod has a standby"
  }

  assert {
    condition = { for target, server in aws_db_instance.this : target => server.identifier } == {
      bsc     = "listener-prod-bsc"
      mainnet = "listener-prod-mainnet"
    }
    error_message = "servers are named after their targets"
  }

  assert {
    condition     = tomap(output.hosts) == tomap({ bsc = "listener-bsc.db.example.com", mainnet = "listener-mainnet.db.example.com" })
    error_message = "hosts are those of the environments' values"
  }

  assert {
    condition = alltrue([
      length(aws_cloudwatch_log_group.this) == 4,
      alltrue([for group in aws_cloudwatch_log_group.this : group.retention_in_days == 30]),
    ])
    error_message = "logs are kept for a limited time"
  }
}

run "a_server_without_backups_is_refused" {
  command = plan

  variables {
    backup_retention_days = 0
  }

  expect_failures = [var.backup_retention_days]
}

run "a_server_for_nobody_is_refused" {
  command = plan

  variables {
    client_security_group_ids = {}
  }

  expect_failures = [var.client_security_group_ids]
}

run "a_database_with_a_hyphen_is_refused" {
  command = plan

  variables {
    databases = { goerli = { database = "listener-goerli", host = "listener" } }
  }

  expect_failures = [var.databases]
}

run "an_unknown_size_is_refused" {
  command = plan

  variables {
    instance_class = "t4g.micro"
  }

  expect_failures = [var.instance_class]
}

run "storage_that_cannot_grow_is_refused" {
  command = plan

  variables {
    storage_gb = { initial = 20, maximum = 20 }
  }

  expect_failures = [var.storage_gb]
}

run "an_old_postgres_is_refused" {
  command = plan

  variables {
    postgres_version = 12
  }

  expect_failures = [var.postgres_version]
}
