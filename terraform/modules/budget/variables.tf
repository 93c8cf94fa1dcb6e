variable "name" {
  description = "Name of the service that is paid for. It begins the budgets' names."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,30}[a-z0-9]$", var.name))
    error_message = "The name needs 3 to 32 lower-case letters, digits and hyphens and begins with a letter."
  }
}

variable "monthly_limit_usd" {
  description = "What the whole account may cost a month, in US dollars."
  type        = number

  validation {
    condition     = var.monthly_limit_usd > 0 && var.monthly_limit_usd <= 100000
    error_message = "A limit is more than 0 and at most 100000 US dollars a month."
  }
}

variable "stage_limits_usd" {
  description = "What each stage may cost a month, in US dollars, by the tag Stage. Tags count from the day they are activated on."
  type        = map(number)
  default     = {}

  validation {
    condition     = alltrue([for stage, limit in var.stage_limits_usd : can(regex("^[a-z][a-z0-9-]{0,15}$", stage)) && limit > 0])
    error_message = "A stage has a short name in lower case and a limit of more than 0 US dollars a month."
  }

  validation {
    condition     = sum(concat([0], values(var.stage_limits_usd))) <= var.monthly_limit_usd
    error_message = "The stages together may not cost more than the whole account."
  }
}

variable "alert_emails" {
  description = "Who is told, at most ten."
  type        = set(string)

  validation {
    condition = alltrue([
      length(var.alert_emails) > 0,
      length(var.alert_emails) <= 10,
      alltrue([for address in var.alert_emails : can(regex("^[^@ ]+@[^@ ]+[.][a-z]{2,}$", address))]),
    ])
    error_message = "Name one to ten e-mail addresses."
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
