output "zones" {
  description = "Name, id and certificate of each stage's zone."
  value = { for stage, dns in module.dns : stage => {
    zone            = dns.zone
    zone_id         = dns.zone_id
    certificate_arn = dns.certificate_arn
  } }
}
