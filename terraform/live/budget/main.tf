module "budget" {
  source = "../../modules/budget"

  name              = module.platform.service
  monthly_limit_usd = 1000
  stage_limits_usd  = { dev = 250, prod = 700 }
  alert_emails      = module.platform.alert_emails
}
