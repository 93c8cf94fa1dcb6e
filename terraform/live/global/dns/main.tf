# Made by hand or by the registrar, before everything else: whoever owns the domain decides about it.
data "aws_route53_zone" "domain" {
  name         = module.platform.domain
  private_zone = false
}

module "dns" {
  source   = "../../../modules/dns"
  for_each = module.platform.stages

  zone           = each.value.zone
  parent_zone_id = data.aws_route53_zone.domain.zone_id
  tags           = { Stage = each.key }
}
