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
  bucket = "example-terraform-state"
}

run "a_state_is_versioned_encrypted_and_private" {
  command = plan

  assert {
    condition     = aws_s3_bucket_versioning.state.versioning_configuration[0].status == "Enabled"
    error_message = "an overwritten state must be recoverable"
  }

  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.state.rule).apply_server_side_encryption_by_default).sse_algorithm == "aws:kms"
    error_message = "states must be encrypted with our own key"
  }

  assert {
    condition     = aws_kms_key.state.enable_key_rotation
    error_message = "the key must rotate"
  }

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.state.block_public_acls,
      aws_s3_bucket_public_access_block.state.block_public_policy,
      aws_s3_bucket_public_access_block.state.ignore_public_acls,
      aws_s3_bucket_public_access_block.state.restrict_public_buckets,
    ])
    error_message = "no way to make the bucket public may be left"
  }

  assert {
    condition     = aws_s3_bucket_lifecycle_configuration.state.rule[0].noncurrent_version_expiration[0].noncurrent_days == 90
    error_message = "old states are kept for 90 days unless told otherwise"
  }

  assert {
    condition     = aws_s3_bucket.state.tags["Module"] == "state"
    error_message = "what is made carries the module's name"
  }
}

run "only_tls_1_2_and_later_reaches_the_states" {
  command = plan

  assert {
    condition     = alltrue([for s in jsondecode(data.aws_iam_policy_document.state.json).Statement : s.Effect == "Deny"])
    error_message = "the bucket's policy only takes away; rights are given by roles"
  }

  assert {
    condition     = jsondecode(data.aws_iam_policy_document.state.json).Statement[0].Condition.Bool["aws:SecureTransport"] == "false"
    error_message = "plain HTTP must be refused"
  }

  assert {
    condition     = jsondecode(data.aws_iam_policy_document.state.json).Statement[2].Condition.NumericLessThan["s3:TlsVersion"] == "1.2"
    error_message = "TLS before 1.2 must be refused"
  }

  assert {
    condition = jsondecode(data.aws_iam_policy_document.state.json).Statement[1].Condition == {
      Null            = { "s3:x-amz-server-side-encryption" = "false" }
      StringNotEquals = { "s3:x-amz-server-side-encryption" = "aws:kms" }
    }
    error_message = "a state under another key than ours must be refused"
  }

  assert {
    condition     = contains(flatten([jsondecode(data.aws_iam_policy_document.state.json).Statement[0].Resource]), "arn:aws:s3:::example-terraform-state/*")
    error_message = "the policy must cover the objects"
  }
}

run "a_name_that_is_no_bucket_name_is_refused" {
  command = plan

  variables {
    bucket = "Example_State"
  }

  expect_failures = [var.bucket]
}

run "states_cannot_be_forgotten_at_once" {
  command = plan

  variables {
    noncurrent_versions_days = 1
  }

  expect_failures = [var.noncurrent_versions_days]
}

run "a_reserved_tag_is_refused" {
  command = plan

  variables {
    tags = { "aws:owner" = "me" }
  }

  expect_failures = [var.tags]
}
