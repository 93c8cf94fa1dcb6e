resource "aws_db_subnet_group" "this" {
  name        = var.name
  description = "Databases of ${var.name}: private subnets"
  subnet_ids  = var.subnet_ids
  tags        = local.tags
}

# Without rules for the way out: a database answers, it calls nobody.
resource "aws_security_group" "this" {
  name        = "${var.name}-databases"
  description = "Databases of ${var.name}"
  vpc_id      = var.vpc_id
  tags        = merge(local.tags, { Name = "${var.name}-databases" })
}

resource "aws_vpc_security_group_ingress_rule" "clients" {
  for_each = var.client_security_group_ids

  security_group_id            = aws_security_group.this.id
  description                  = "PostgreSQL from ${each.key}"
  referenced_security_group_id = each.value
  ip_protocol                  = "tcp"
  from_port                    = local.port
  to_port                      = local.port
  tags                         = local.tags
}

resource "aws_route53_zone" "private" {
  name    = var.zone
  comment = "Databases of ${var.name}"
  tags    = local.tags

  vpc {
    vpc_id = var.vpc_id
  }
}

resource "aws_route53_record" "host" {
  for_each = var.databases

  zone_id = aws_route53_zone.private.zone_id
  name    = "${each.value.host}.${var.zone}"
  type    = "CNAME"
  ttl     = 60
  records = [aws_db_instance.this[each.key].address]
}
