output "budgets" {
  description = "Monthly limit of each budget by its name, in US dollars."
  value       = { for budget in aws_budgets_budget.monthly : budget.name => tonumber(budget.limit_amount) }
}
