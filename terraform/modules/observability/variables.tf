variable "cluster" {
  description = "Name of the cluster that is watched."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,38}[a-z0-9]$", var.cluster))
    error_message = "The cluster's name has 3 to 40 lower-case letters, digits and hyphens and begins with a letter."
  }
}

variable "workloads" {
  description = "The services that are watched, by the name of their Helm release, with their namespace and how many pods must run at least."
  type = map(object({
    namespace    = string
    minimum_pods = number
  }))

  validation {
    condition = alltrue([
      length(var.workloads) > 0,
      alltrue([for name in keys(var.workloads) : can(regex("^[a-z0-9]([a-z0-9-]{0,51}[a-z0-9])?$", name))]),
    ])
    error_message = "A workload is named by its Helm release: at most 53 lower-case letters, digits and hyphens."
  }

  validation {
    condition     = alltrue([for workload in var.workloads : can(regex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", workload.namespace))])
    error_message = "A namespace is named in full, without patterns."
  }

  validation {
    condition = alltrue([
      for workload in var.workloads :
      workload.minimum_pods >= 1 && workload.minimum_pods == floor(workload.minimum_pods)
    ])
    error_message = "At least one pod must run, or there is nothing to watch."
  }
}

variable "databases" {
  description = "Identifiers of the RDS servers that are watched."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for id in var.databases : can(regex("^[a-z][a-z0-9-]{0,62}$", id))])
    error_message = "A server is named by its identifier, such as listener-dev-goerli."
  }
}

variable "alert_emails" {
  description = "Who is told of an alarm. Each address gets a message from AWS to be confirmed."
  type        = set(string)

  validation {
    condition = alltrue([
      length(var.alert_emails) > 0,
      alltrue([for address in var.alert_emails : can(regex("^[^@ ]+@[^@ ]+[.][a-z]{2,}$", address))]),
    ])
    error_message = "Name at least one e-mail address: an alarm that nobody hears is none."
  }
}

variable "log_retention_days" {
  description = "How many days the pods' logs are kept. CloudWatch knows these periods only."
  type        = number
  default     = 30

  validation {
    condition     = contains([7, 14, 30, 60, 90, 180, 365, 400, 545, 731], var.log_retention_days)
    error_message = "Logs are kept for 7, 14, 30, 60, 90, 180, 365, 400, 545 or 731 days."
  }
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds the roles made here; whoever may make them only so far cannot go further by them."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary_arn == null ? true : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:policy/.+$", var.permissions_boundary_arn))
    error_message = "The boundary is the ARN of an IAM policy."
  }
}

variable "tags" {
  description = "Tags of everything that this module makes, on top of the provider's default tags."
  type        = map(string)
  default     = {}

  validation {
    condition     = alltrue([for key, value in var.tags : length(key) <= 128 && length(value) <= 256 && !startswith(lower(key), "aws:")])
    error_message = "A tag has a key of at most 128 characters, not beginning with aws:, and a value of at most 256."
  }
}
