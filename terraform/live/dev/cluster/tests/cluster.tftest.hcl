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
  target = module.external_dns.data.aws_caller_identity.current
  values = { account_id = "123456789012" }
}

override_data {
  target = data.terraform_remote_state.network
  values = { outputs = { private_subnet_ids = ["subnet-0a", "subnet-0b", "subnet-0c"] } }
}

override_data {
  target = data.terraform_remote_state.ci_identity
  values = { outputs = { watcher_role_arn = "arn:aws:iam::123456789012:role/listener-watcher", deployer_role_arns = { dev = "arn:aws:iam::123456789012:role/listener-dev-deployer" } } }
}

override_data {
  target = data.terraform_remote_state.dns
  values = { outputs = { zones = { dev = { zone = "listener.dev.example.com", zone_id = "Z0123456789EXAMPLE", certificate_arn = "arn:aws:acm:eu-west-3:123456789012:certificate/11111111-2222-4333-8444-555555555555" } } } }
}

run "the_cluster_is_the_context_that_deployments_name" {
  command = plan

  assert {
    condition     = output.name == "listener-dev" && endswith(output.kubeconfig_command, "--alias listener-dev")
    error_message = "build/Build.Environments.cs names the context listener-dev"
  }

  assert {
    condition     = strcontains(output.manifests, "\"namespace\": \"listener-dev\"")
    error_message = "build/Build.Environments.cs names the namespace listener-dev"
  }
}

run "records_are_made_where_the_hosts_are" {
  command = plan

  assert {
    condition = alltrue([for file in ["dev"] :
      endswith(yamldecode(file("../../../../deploy/environments/${file}.yaml")).ingress.host, ".${module.external_dns.zone}")
    ])
    error_message = "a host of deploy/environments is outside of external-dns's zone"
  }
}

run "the_chart_s_class_of_ingresses_is_there" {
  command = plan

  assert {
    condition = contains(
      [for text in slice(split("---\n", output.manifests), 1, length(split("---\n", output.manifests))) : yamldecode(text).metadata.name if yamldecode(text).kind == "IngressClass"],
      yamldecode(file("../../../../deploy/listener/values.yaml")).ingress.className,
    )
    error_message = "deploy/listener/values.yaml names another class than account.json"
  }
}
