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
  zone           = "listener.dev.example.com"
  parent_zone_id = "Z0123456789EXAMPLE"
}

# What only AWS knows is given here, so that plans can be judged whole.
override_resource {
  target          = aws_acm_certificate.wildcard
  override_during = plan
  values = {
    arn = "arn:aws:acm:eu-west-3:123456789012:certificate/11111111-2222-4333-8444-555555555555"
    domain_validation_options = [{
      domain_name           = "*.listener.dev.example.com"
      resource_record_name  = "_asked.listener.dev.example.com."
      resource_record_type  = "CNAME"
      resource_record_value = "_answer.acm-validations.aws."
    }]
  }
}

run "a_zone_is_delegated_and_has_a_wildcard_certificate" {
  command = plan

  assert {
    condition     = aws_route53_zone.this.name == "listener.dev.example.com"
    error_message = "the zone has the name that was asked for"
  }

  assert {
    condition = alltrue([
      aws_route53_record.delegation[0].zone_id == "Z0123456789EXAMPLE",
      aws_route53_record.delegation[0].name == "listener.dev.example.com",
      aws_route53_record.delegation[0].type == "NS",
    ])
    error_message = "the zone above refers to this one"
  }

  assert {
    condition = alltrue([
      aws_acm_certificate.wildcard.domain_name == "*.listener.dev.example.com",
      aws_acm_certificate.wildcard.validation_method == "DNS",
    ])
    error_message = "hosts of the zone have a certificate, renewed without anybody"
  }

  assert {
    condition = alltrue([
      aws_route53_record.validation.name == "_asked.listener.dev.example.com.",
      aws_route53_record.validation.type == "CNAME",
      one(aws_route53_record.validation.records) == "_answer.acm-validations.aws.",
    ])
    error_message = "the certificate is validated in the zone"
  }

  assert {
    condition     = alltrue([for r in aws_route53_record.authorities.records : strcontains(r, "amazon.com")])
    error_message = "no other authority may issue certificates"
  }
}

run "a_zone_without_parent_waits_for_somebody_else" {
  command = plan

  variables {
    parent_zone_id = null
  }

  assert {
    condition     = length(aws_route53_record.delegation) == 0
    error_message = "no delegation is made"
  }
}

run "a_zone_with_a_dot_at_its_end_is_refused" {
  command = plan

  variables {
    zone = "example.com."
  }

  expect_failures = [var.zone]
}

run "a_name_for_the_id_of_a_zone_is_refused" {
  command = plan

  variables {
    parent_zone_id = "example.com"
  }

  expect_failures = [var.parent_zone_id]
}
