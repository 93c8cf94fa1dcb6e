output "account" {
  description = "Number of the AWS account."
  value       = local.platform.account

  precondition {
    condition     = can(regex("^[0-9]{12}$", local.platform.account))
    error_message = "${var.file}: account is not the 12 digits of an AWS account, in quotes."
  }
}

output "region" {
  description = "Region that everything is in."
  value       = local.platform.region

  precondition {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", local.platform.region))
    error_message = "${var.file}: region is not one of AWS, such as eu-west-3."
  }
}

output "state" {
  description = "Where the states of all live folders are, for remote states; the key is the folder's."
  value       = { bucket = local.platform.state_bucket, region = local.platform.region }
}

output "domain" {
  description = "The domain below which all names are."
  value       = local.platform.domain

  precondition {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z]{2,63}$", local.platform.domain))
    error_message = "${var.file}: domain is not a domain name in lower case, without a dot at its end."
  }
}

output "service" {
  description = "Name of the service that is delivered."
  value       = local.platform.service
}

output "repository" {
  description = "The repository on GitHub that delivers, as owner/name."
  value       = local.platform.repository
}

output "repository_ids" {
  description = "Ids of the repository and its owner, or null where GitHub's tokens carry none."
  value       = local.platform.repository_ids
}

output "approvers" {
  description = "Who approves deployments to guarded environments."
  value       = local.platform.approvers

  precondition {
    condition     = length(local.platform.approvers) >= 2
    error_message = "${var.file}: approvers needs two at least, since nobody approves what is their own."
  }
}

output "ingress_class" {
  description = "The class of ingresses that clusters have and the chart names."
  value       = local.platform.ingress_class
}

output "environments" {
  description = "The environments on GitHub of jobs that plan, apply, and watch: such jobs belong to no stage."
  value       = local.platform.environments

  precondition {
    condition = length(distinct(concat(values(local.platform.environments), [for stage in local.stages : stage.environment]))) == (
      length(local.platform.environments) + length(local.stages)
    )
    error_message = "${var.file}: two of the environments are one, and whoever may do one thing there could do the other."
  }
}

output "workload_boundary_arn" {
  description = "ARN of the policy that bounds every role which live folders make, so that none of them can do more than workloads need."
  value       = "arn:aws:iam::${local.platform.account}:policy/${local.platform.service}-workload"
}

output "administrator_role_arns" {
  description = "ARNs of the roles that administer clusters."
  value       = [for name in local.platform.administrators : "arn:aws:iam::${local.platform.account}:role/${name}"]
}

output "alert_emails" {
  description = "Who is told of alarms and budgets."
  value       = local.platform.alert_emails
}

output "stages" {
  description = "What every stage is called: environment, network, cluster, namespace, zones, and its targets' releases, hosts, parameters and databases."
  value       = local.stages

  precondition {
    condition = alltrue([
      length(distinct([for stage in local.stages : stage.cluster])) == length(local.stages),
      length(distinct([for stage in local.stages : stage.zone])) == length(local.stages),
    ])
    error_message = "${var.file}: two stages share a cluster or a zone."
  }
}

output "stage" {
  description = "What the folder's stage is called; null for folders of no stage."
  value       = lookup(local.stages, local.stage_name, null)

  precondition {
    condition     = contains(concat(keys(local.stages), ["global", "budget"]), local.stage_name)
    error_message = "${var.file}: there is no stage '${local.stage_name}', which the folder '${var.folder}' belongs to."
  }
}

output "name" {
  description = "Name of the service in the folder's stage, such as listener-dev: what things of that stage are named after."
  value       = contains(keys(local.stages), local.stage_name) ? "${local.platform.service}-${local.stage_name}" : local.platform.service
}

output "tags" {
  description = "Default tags of everything that the folder makes."
  value       = local.tags
}
