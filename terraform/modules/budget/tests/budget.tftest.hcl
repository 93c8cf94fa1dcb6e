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
  name              = "listener"
  monthly_limit_usd = 1000
  stage_limits_usd  = { dev = 250, prod = 700 }
  alert_emails      = ["platform@example.com"]
}

run "the_account_and_each_stage_have_a_limit" {
  command = plan

  assert {
    condition     = tomap(output.budgets) == tomap({ listener-all-monthly = 1000, listener-dev-monthly = 250, listener-prod-monthly = 700 })
    error_message = "a budget for all, and one per stage"
  }

  assert {
    condition = alltrue([
      one(aws_budgets_budget.monthly["dev"].cost_filter).values == tolist(["user:Stage$dev"]),
      length(aws_budgets_budget.monthly["all"].cost_filter) == 0,
    ])
    error_message = "a stage's budget counts what carries its tag"
  }

  assert {
    condition     = aws_ce_cost_allocation_tag.stage[0].tag_key == "Stage" && aws_ce_cost_allocation_tag.stage[0].status == "Active"
    error_message = "the tag counts"
  }
}

run "people_hear_before_the_money_is_gone" {
  command = plan

  assert {
    condition = toset([for n in aws_budgets_budget.monthly["all"].notification : "${n.notification_type} ${n.threshold}"]) == toset([
      "ACTUAL 50", "ACTUAL 80", "ACTUAL 100", "FORECASTED 100",
    ])
    error_message = "at half, at four fifths, at the limit, and when the limit is foreseen"
  }

  assert {
    condition = alltrue([
      for n in aws_budgets_budget.monthly["prod"].notification :
      n.subscriber_email_addresses == toset(["platform@example.com"])
    ])
    error_message = "each alert goes to everybody named"
  }
}

run "stages_that_cost_more_than_all_are_refused" {
  command = plan

  variables {
    monthly_limit_usd = 500
  }

  expect_failures = [var.stage_limits_usd]
}

run "a_budget_of_nothing_is_refused" {
  command = plan

  variables {
    monthly_limit_usd = 0
    stage_limits_usd  = {}
  }

  expect_failures = [var.monthly_limit_usd]
}

run "an_address_that_is_none_is_refused" {
  command = plan

  variables {
    alert_emails = ["platform"]
  }

  expect_failures = [var.alert_emails]
}
