# Nothing here asks AWS: a test needs no login.
provider "aws" {
  region                      = "eu-west-3"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

run "the_bucket_is_the_one_that_all_backends_name" {
  command = plan

  assert {
    condition     = output.bucket == jsondecode(file("../../account.json")).state_bucket
    error_message = "the bucket's name comes from account.json"
  }
}
