# Nothing here asks AWS: a test needs no login.
provider "aws" {
  region                      = "eu-west-3"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}

override_data {
  target = data.aws_caller_identity.current
  values = { account_id = "123456789012" }
}

variables {
  name             = "listener-dev"
  reader_role_arns = ["arn:aws:iam::123456789012:role/listener-dev-deployer"]
  parameters = {
    "/dev/listener/DB_PASSWORD"  = "Password of the user listener"
    "/dev/listener/RPC_ENDPOINT" = "Address of the blockchain node, with its key"
  }
}

run "parameters_are_encrypted_with_a_key_of_their_own" {
  command = plan

  override_resource {
    target          = aws_kms_key.parameters
    override_during = plan
    values          = { arn = "arn:aws:kms:eu-west-3:123456789012:key/11111111-2222-4333-8444-555555555555" }
  }

  assert {
    condition     = alltrue([for p in aws_ssm_parameter.this : p.type == "SecureString" && p.key_id == aws_kms_key.parameters.arn])
    error_message = "every parameter is a SecureString under our key"
  }

  assert {
    condition     = output.parameter_names == tolist(["/dev/listener/DB_PASSWORD", "/dev/listener/RPC_ENDPOINT"])
    error_message = "the parameters have the paths that were asked for"
  }

  assert {
    condition     = aws_kms_key.parameters.enable_key_rotation
    error_message = "the key rotates"
  }
}

run "no_value_is_in_the_state_and_a_value_set_by_hand_stays" {
  command = plan

  assert {
    condition     = alltrue([for p in aws_ssm_parameter.this : p.value_wo == null])
    error_message = "a write-only value is not in the plan"
  }

  assert {
    condition     = alltrue([for p in aws_ssm_parameter.this : p.value_wo_version == 1])
    error_message = "another version would overwrite what was set by hand"
  }
}

run "a_reader_decrypts_these_parameters_through_ssm_and_nothing_else" {
  command = plan

  assert {
    condition = alltrue([
      jsondecode(data.aws_iam_policy_document.key.json).Statement[1].Action == "kms:Decrypt",
      jsondecode(data.aws_iam_policy_document.key.json).Statement[1].Principal.AWS == "arn:aws:iam::123456789012:role/listener-dev-deployer",
    ])
    error_message = "the readers decrypt"
  }

  assert {
    condition     = jsondecode(data.aws_iam_policy_document.key.json).Statement[1].Condition.StringEquals["kms:ViaService"] == "ssm.eu-west-3.amazonaws.com"
    error_message = "through SSM only"
  }

  assert {
    condition = toset(jsondecode(data.aws_iam_policy_document.key.json).Statement[1].Condition.StringEquals["kms:EncryptionContext:PARAMETER_ARN"]) == toset([
      "arn:aws:ssm:eu-west-3:123456789012:parameter/dev/listener/DB_PASSWORD",
      "arn:aws:ssm:eu-west-3:123456789012:parameter/dev/listener/RPC_ENDPOINT",
    ])
    error_message = "these parameters only"
  }

  assert {
    condition     = jsondecode(data.aws_iam_policy_document.key.json).Statement[0].Principal.AWS == "arn:aws:iam::123456789012:root"
    error_message = "only this account manages the key"
  }
}

run "a_path_without_a_stage_is_refused" {
  command = plan

  variables {
    parameters = { "DB_PASSWORD" = "Password" }
  }

  expect_failures = [var.parameters]
}

run "a_pattern_for_a_path_is_refused" {
  command = plan

  variables {
    parameters = { "/dev/*" = "Everything" }
  }

  expect_failures = [var.parameters]
}

run "a_parameter_without_purpose_is_refused" {
  command = plan

  variables {
    parameters = { "/dev/listener/DB_PASSWORD" = " " }
  }

  expect_failures = [var.parameters]
}

run "everybody_as_reader_is_refused" {
  command = plan

  variables {
    reader_role_arns = ["*"]
  }

  expect_failures = [var.reader_role_arns]
}
