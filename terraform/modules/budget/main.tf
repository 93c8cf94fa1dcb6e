locals {
  tags      = merge({ Module = "budget" }, var.tags)
  stage_tag = "Stage"

  # The whole account has no stage.
  budgets = merge(
    { all = { limit = var.monthly_limit_usd, filters = {} } },
    { for stage, limit in var.stage_limits_usd : stage => {
      limit   = limit
      filters = { TagKeyValue = format("user:%s$%s", local.stage_tag, stage) }
    } },
  )

  alerts = {
    "ACTUAL 50"      = { type = "ACTUAL", percent = 50 }
    "ACTUAL 80"      = { type = "ACTUAL", percent = 80 }
    "ACTUAL 100"     = { type = "ACTUAL", percent = 100 }
    "FORECASTED 100" = { type = "FORECASTED", percent = 100 }
  }
}

# Costs are told apart by tags only after AWS is told which tags count.
resource "aws_ce_cost_allocation_tag" "stage" {
  count = length(var.stage_limits_usd) > 0 ? 1 : 0

  tag_key = local.stage_tag
  status  = "Active"
}

resource "aws_budgets_budget" "monthly" {
  for_each = local.budgets

  name         = "${var.name}-${each.key}-monthly"
  budget_type  = "COST"
  time_unit    = "MONTHLY"
  limit_amount = tostring(each.value.limit)
  limit_unit   = "USD"
  tags         = local.tags

  dynamic "cost_filter" {
    for_each = each.value.filters

    content {
      name   = cost_filter.key
      values = [cost_filter.value]
    }
  }

  dynamic "notification" {
    for_each = local.alerts

    content {
      comparison_operator        = "GREATER_THAN"
      notification_type          = notification.value.type
      threshold                  = notification.value.percent
      threshold_type             = "PERCENTAGE"
      subscriber_email_addresses = var.alert_emails
    }
  }

  depends_on = [aws_ce_cost_allocation_tag.stage]
}
