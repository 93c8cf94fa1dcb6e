run "every_stage_has_a_budget" {
  command = plan

  assert {
    condition     = toset(keys(output.budgets)) == toset(concat(["listener-all-monthly"], [for stage in keys(module.platform.stages) : "listener-${stage}-monthly"]))
    error_message = "a stage of account.json has no budget"
  }
}
