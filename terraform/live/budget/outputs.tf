output "budgets" {
  description = "Monthly limit of each budget, in US dollars."
  value       = module.budget.budgets
}
