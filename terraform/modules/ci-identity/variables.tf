variable "repository" {
  description = "The repository on GitHub whose workflows deploy, as owner/name."
  type        = string

  validation {
    condition     = can(regex("^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$", var.repository))
    error_message = "The repository is written as owner/name; patterns would trust the repositories of others."
  }
}

variable "repository_ids" {
  description = "Ids of the repository's owner and of the repository, when its tokens carry them: repositories made or renamed after 18 June 2026, and others that opted in. They stay when names are taken over by somebody else."
  type = object({
    owner      = number
    repository = number
  })
  default = null

  validation {
    condition     = var.repository_ids == null ? true : var.repository_ids.owner > 0 && var.repository_ids.repository > 0
    error_message = "Ids are positive numbers, as 'gh api repos/OWNER/NAME --jq .owner.id,.id' prints them."
  }
}

variable "stages" {
  description = "What each stage's deployer may reach: the GitHub environment whose jobs become it, the folders of parameters that it reads, its cluster."
  type = map(object({
    environment       = string
    parameter_folders = set(string)
    cluster           = string
  }))

  validation {
    condition     = length(setintersection(keys(var.stages), ["planner", "applier", "watcher"])) == 0
    error_message = "A stage cannot be called planner, applier or watcher."
  }

  validation {
    condition     = length(var.stages) > 0 && alltrue([for stage in keys(var.stages) : can(regex("^[a-z][a-z0-9-]{0,15}$", stage))])
    error_message = "A stage's name has at most 16 lower-case letters, digits and hyphens and begins with a letter."
  }

  validation {
    condition     = alltrue([for stage in var.stages : can(regex("^[A-Za-z0-9_-]{1,100}$", stage.environment))])
    error_message = "A GitHub environment is named in full, without patterns."
  }

  validation {
    condition     = length(distinct([for stage in var.stages : stage.environment])) == length(var.stages)
    error_message = "Two stages cannot share a GitHub environment: whoever may deploy to one could deploy to the other."
  }

  validation {
    condition = alltrue([
      for stage in var.stages :
      alltrue([
        length(stage.parameter_folders) > 0,
        alltrue([for folder in stage.parameter_folders : can(regex("^(/[A-Za-z0-9_.-]+){2,14}$", folder))]),
      ])
    ])
    error_message = "A folder of parameters has at least two parts and no slash at its end, such as /dev/listener."
  }

  validation {
    condition     = length(setunion([for stage in var.stages : stage.parameter_folders]...)) == sum([for stage in var.stages : length(stage.parameter_folders)])
    error_message = "Two stages cannot read the same parameters."
  }

  validation {
    condition     = alltrue([for stage in var.stages : can(regex("^[a-z][a-z0-9-]{1,38}[a-z0-9]$", stage.cluster))])
    error_message = "A cluster is named in full, without patterns."
  }
}

variable "environments" {
  description = "The GitHub environments whose jobs plan the infrastructure, apply it, and watch what runs. Whoever may review in the one that applies may change everything but these roles."
  type = object({
    plan  = string
    apply = string
    watch = string
  })

  validation {
    condition     = alltrue([for environment in values(var.environments) : can(regex("^[A-Za-z0-9_-]{1,100}$", environment))])
    error_message = "A GitHub environment is named in full, without patterns."
  }

  validation {
    condition = length(distinct(concat(values(var.environments), [for stage in var.stages : stage.environment]))) == (
      length(values(var.environments)) + length(var.stages)
    )
    error_message = "Plan, apply, watch and the stages each have an environment of their own: a role would be everybody's who reaches the other."
  }
}

variable "state_bucket" {
  description = "Name of the bucket that holds all states, as the module state made it: its key has the same name as an alias."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.state_bucket))
    error_message = "The bucket is named in full, without patterns."
  }
}

variable "approvers" {
  description = "Who approves deployments to guarded environments: for people who look at a role, and for tests that compare it with the pipeline. GitHub enforces it."
  type        = list(string)
  default     = []

  validation {
    condition = alltrue([
      length(distinct(var.approvers)) == length(var.approvers),
      alltrue([for approver in var.approvers : can(regex("^[A-Za-z0-9-]{1,39}$", approver))]),
    ])
    error_message = "Approvers are different names of letters, digits and hyphens."
  }
}

variable "name" {
  description = "Name of the service that is deployed. It begins the roles' names."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,30}[a-z0-9]$", var.name))
    error_message = "The name needs 3 to 32 lower-case letters, digits and hyphens and begins with a letter."
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
