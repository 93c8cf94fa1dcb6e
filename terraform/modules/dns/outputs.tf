output "zone" {
  description = "Name of the hosted zone."
  value       = aws_route53_zone.this.name
}

output "zone_id" {
  description = "Id of the hosted zone."
  value       = aws_route53_zone.this.zone_id
}

output "name_servers" {
  description = "Name servers of the zone, to be entered in the zone above when no parent_zone_id is given."
  value       = aws_route53_zone.this.name_servers
}

output "certificate_arn" {
  description = "ARN of the validated wildcard certificate, for load balancers."
  value       = aws_acm_certificate_validation.wildcard.certificate_arn
}

output "certificate_domain" {
  description = "The name that the certificate is for."
  value       = local.wildcard
}
