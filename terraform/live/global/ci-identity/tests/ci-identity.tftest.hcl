run "each_stage_has_a_deployer_behind_its_environment" {
  command = plan

  assert {
    condition = output.subjects == {
      dev  = "repo:example-org/listener:environment:dev"
      prod = "repo:example-org/listener:environment:prod"
    }
    error_message = "the environments are those of GitHub: dev and prod"
  }

  assert {
    condition     = output.approvers == tolist(jsondecode(file("../../account.json")).approvers)
    error_message = "the approvers are those of account.json"
  }
}
