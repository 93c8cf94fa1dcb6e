locals {
  tags        = merge({ Module = "database" }, var.tags)
  identifiers = { for target in keys(var.databases) : target => "${var.name}-${target}" }
  port        = 5432

  log_groups = { for pair in setproduct(keys(var.databases), ["postgresql", "upgrade"]) :
    "${pair[0]}/${pair[1]}" => "/aws/rds/instance/${local.identifiers[pair[0]]}/${pair[1]}"
  }
}

resource "aws_kms_key" "this" {
  description             = "Databases of ${var.name}: storage, backups, the administrator's password"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  tags                    = local.tags

  lifecycle {
    prevent_destroy = true # without the key neither data nor backups can be read
  }
}

resource "aws_kms_alias" "this" {
  name          = "alias/${var.name}-databases"
  target_key_id = aws_kms_key.this.key_id
}

resource "aws_db_parameter_group" "this" {
  name        = "${var.name}-postgres${var.postgres_version}"
  family      = "postgres${var.postgres_version}"
  description = "Databases of ${var.name}: TLS only"
  tags        = local.tags

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }

  parameter {
    name  = "log_min_duration_statement"
    value = "1000" # milliseconds
  }

  lifecycle {
    create_before_destroy = true # of another major version
  }
}

# Made before the servers, which would otherwise make them themselves, without an end to what is kept.
resource "aws_cloudwatch_log_group" "this" {
  for_each = local.log_groups

  name              = each.value
  retention_in_days = var.log_retention_days
  tags              = local.tags
}

resource "aws_db_instance" "this" {
  for_each = var.databases

  identifier = local.identifiers[each.key]
  db_name    = each.value.database
  port       = local.port

  engine                      = "postgres"
  engine_version              = tostring(var.postgres_version)
  instance_class              = var.instance_class
  parameter_group_name        = aws_db_parameter_group.this.name
  ca_cert_identifier          = "rds-ca-rsa2048-g1"
  auto_minor_version_upgrade  = true
  allow_major_version_upgrade = false

  username                      = "administrator"
  manage_master_user_password   = true
  master_user_secret_kms_key_id = aws_kms_key.this.arn

  storage_type          = "gp3"
  storage_encrypted     = true
  kms_key_id            = aws_kms_key.this.arn
  allocated_storage     = var.storage_gb.initial
  max_allocated_storage = var.storage_gb.maximum

  multi_az               = var.multi_az
  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.this.name
  vpc_security_group_ids = [aws_security_group.this.id]

  backup_retention_period   = var.backup_retention_days
  backup_window             = "01:00-02:00" # UTC
  maintenance_window        = "tue:02:30-tue:03:30"
  copy_tags_to_snapshot     = true
  deletion_protection       = true
  delete_automated_backups  = false
  skip_final_snapshot       = false
  final_snapshot_identifier = "${local.identifiers[each.key]}-final"

  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]

  tags = merge(local.tags, { Target = each.key })

  lifecycle {
    prevent_destroy = true # the data is nowhere else
  }

  depends_on = [aws_cloudwatch_log_group.this]
}

resource "aws_secretsmanager_secret_rotation" "administrator" {
  for_each = var.databases

  secret_id = aws_db_instance.this[each.key].master_user_secret[0].secret_arn

  rotation_rules {
    automatically_after_days = var.password_rotation_days
  }
}
