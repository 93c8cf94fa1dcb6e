locals {
  validation = one([for option in aws_acm_certificate.wildcard.domain_validation_options : option if option.domain_name == local.wildcard])

  tags     = merge({ Module = "dns" }, var.tags)
  wildcard = "*.${var.zone}"
}

resource "aws_route53_zone" "this" {
  name    = var.zone
  comment = "Hosts of ${var.zone}; records are external-dns's"
  tags    = local.tags

  lifecycle {
    prevent_destroy = true # a new zone has other name servers, and resolvers keep the old ones for days
  }
}

resource "aws_route53_record" "delegation" {
  count = var.parent_zone_id == null ? 0 : 1

  zone_id = var.parent_zone_id
  name    = var.zone
  type    = "NS"
  ttl     = 3600
  records = aws_route53_zone.this.name_servers
}

# Certificates come from Amazon only: who takes over a host cannot have one made elsewhere.
resource "aws_route53_record" "authorities" {
  zone_id = aws_route53_zone.this.zone_id
  name    = var.zone
  type    = "CAA"
  ttl     = 3600
  records = ["0 issue \"amazon.com\"", "0 issuewild \"amazon.com\""]
}

resource "aws_acm_certificate" "wildcard" {
  domain_name       = local.wildcard
  validation_method = "DNS"
  tags              = merge(local.tags, { Name = local.wildcard })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "validation" {
  zone_id = aws_route53_zone.this.zone_id
  name    = local.validation.resource_record_name
  type    = local.validation.resource_record_type
  records = [local.validation.resource_record_value]
  ttl     = 300
}

resource "aws_acm_certificate_validation" "wildcard" {
  certificate_arn         = aws_acm_certificate.wildcard.arn
  validation_record_fqdns = [aws_route53_record.validation.fqdn]

  depends_on = [aws_route53_record.delegation]
}
