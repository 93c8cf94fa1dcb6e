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
  cluster      = "listener-prod"
  workloads    = { listener-mainnet = { namespace = "listener-prod", minimum_pods = 2 } }
  databases    = ["listener-prod-mainnet"]
  alert_emails = ["platform@example.com"]
}

# What only AWS knows is given here, so that plans can be judged whole.
override_resource {
  target          = aws_kms_key.this
  override_during = plan
  values          = { arn = "arn:aws:kms:eu-west-3:123456789012:key/11111111-2222-4333-8444-555555555555" }
}

override_resource {
  target          = aws_sns_topic.alarms
  override_during = plan
  values          = { arn = "arn:aws:sns:eu-west-3:123456789012:listener-prod-alarms" }
}

run "logs_are_encrypted_and_kept_for_a_limited_time" {
  command = plan

  assert {
    condition = alltrue([
      for group in aws_cloudwatch_log_group.pods :
      group.kms_key_id == aws_kms_key.this.arn && group.retention_in_days == 30
    ])
    error_message = "every group has our key and an end"
  }

  assert {
    condition = output.log_groups == tolist([
      for kind in ["application", "dataplane", "host", "performance"] : "/aws/containerinsights/listener-prod/${kind}"
    ])
    error_message = "the groups are those that the agent writes to"
  }

  assert {
    condition     = jsondecode(data.aws_iam_policy_document.key.json).Statement[1].Condition.ArnLike["kms:EncryptionContext:aws:logs:arn"] == "arn:aws:logs:eu-west-3:123456789012:log-group:/aws/containerinsights/listener-prod/*"
    error_message = "CloudWatch uses the key for logs of this cluster only"
  }

  assert {
    condition = alltrue([
      for s in jsondecode(data.aws_iam_policy_document.key.json).Statement :
      s.Action != "kms:*" || s.Principal == { AWS = "arn:aws:iam::123456789012:root" }
    ])
    error_message = "only the account itself manages the key"
  }
}

run "an_alarm_reaches_somebody" {
  command = plan

  assert {
    condition     = length(output.alarms) == 5 && contains(output.alarms, "listener-prod/listener-mainnet/too-few-pods")
    error_message = "pods, restarts and memory of the service, storage and processor of its database"
  }

  assert {
    condition = alltrue([
      for alarm in concat(values(aws_cloudwatch_metric_alarm.too_few_pods), values(aws_cloudwatch_metric_alarm.database_cpu)) :
      alarm.alarm_actions == toset([aws_sns_topic.alarms.arn])
    ])
    error_message = "alarms go to the topic"
  }

  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.too_few_pods["listener-mainnet"].threshold == 2,
      aws_cloudwatch_metric_alarm.too_few_pods["listener-mainnet"].treat_missing_data == "breaching",
    ])
    error_message = "a service without pods is an alarm, not missing data"
  }

  assert {
    condition = alltrue([
      aws_sns_topic_subscription.email["platform@example.com"].protocol == "email",
      aws_sns_topic.alarms.kms_master_key_id == aws_kms_key.this.arn,
    ])
    error_message = "the topic is encrypted and tells people"
  }

  assert {
    condition = alltrue([
      jsondecode(data.aws_iam_policy_document.topic.json).Statement[0].Resource == "arn:aws:sns:eu-west-3:123456789012:listener-prod-alarms",
      jsondecode(data.aws_iam_policy_document.topic.json).Statement[0].Principal.Service == "cloudwatch.amazonaws.com",
    ])
    error_message = "only CloudWatch publishes, to this topic"
  }
}

run "the_agent_has_its_role_by_pod_identity" {
  command = plan

  assert {
    condition = alltrue([
      one(aws_eks_addon.agent.pod_identity_association).service_account == "cloudwatch-agent",
      endswith(aws_iam_role_policy_attachment.agent.policy_arn, ":policy/CloudWatchAgentServerPolicy"),
    ])
    error_message = "the agent writes logs and metrics, nothing else"
  }
}

run "an_alarm_for_nobody_is_refused" {
  command = plan

  variables {
    alert_emails = []
  }

  expect_failures = [var.alert_emails]
}

run "a_service_that_may_have_no_pods_is_refused" {
  command = plan

  variables {
    workloads = { listener = { namespace = "listener-dev", minimum_pods = 0 } }
  }

  expect_failures = [var.workloads]
}

run "logs_for_ever_are_refused" {
  command = plan

  variables {
    log_retention_days = 0
  }

  expect_failures = [var.log_retention_days]
}

run "an_arn_for_a_database_is_refused" {
  command = plan

  variables {
    databases = ["arn:aws:rds:eu-west-3:123456789012:db:listener"]
  }

  expect_failures = [var.databases]
}

run "its_role_stays_within_the_boundary" {
  command = plan

  variables {
    permissions_boundary_arn = "arn:aws:iam::123456789012:policy/listener-workload"
  }

  assert {
    condition     = aws_iam_role.agent.permissions_boundary == "arn:aws:iam::123456789012:policy/listener-workload"
    error_message = "whoever may make roles only so far cannot go further by this one"
  }
}

run "a_boundary_that_is_no_policy_is_refused" {
  command = plan

  variables {
    permissions_boundary_arn = "listener-workload"
  }

  expect_failures = [var.permissions_boundary_arn]
}
