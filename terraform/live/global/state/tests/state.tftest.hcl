run "the_bucket_is_the_one_that_all_backends_name" {
  command = plan

  assert {
    condition     = output.bucket == jsondecode(file("../../account.json")).state_bucket
    error_message = "the bucket's name comes from account.json"
  }
}
