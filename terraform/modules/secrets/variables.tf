variable "name" {
  description = "Name of what the parameters are for, such as listener-dev. It names the key."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,38}[a-z0-9]$", var.name))
    error_message = "The name needs 3 to 40 lower-case letters, digits and hyphens and begins with a letter."
  }
}

variable "parameters" {
  description = "What each parameter is for, by its path, such as /dev/listener/DB_PASSWORD. Values are no business of Terraform."
  type        = map(string)

  validation {
    condition = alltrue([
      length(var.parameters) > 0,
      alltrue([
        for path in keys(var.parameters) :
        can(regex("^(/[A-Za-z0-9_.-]+){2,15}$", path)) && !can(regex("^/(aws|ssm)", lower(path)))
      ]),
    ])
    error_message = "A parameter's path has at least two parts, such as /dev/listener/DB_PASSWORD, and does not begin with /aws or /ssm."
  }

  validation {
    condition     = alltrue([for purpose in values(var.parameters) : length(trimspace(purpose)) > 0 && length(purpose) <= 1024])
    error_message = "Say what each parameter is for, in at most 1024 characters."
  }
}

variable "reader_role_arns" {
  description = "ARNs of IAM roles that may decrypt the values. They need ssm:GetParameters by policies of their own."
  type        = set(string)

  validation {
    condition = alltrue([
      length(var.reader_role_arns) > 0,
      alltrue([for arn in var.reader_role_arns : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$", arn))]),
    ])
    error_message = "Name who reads the parameters, as ARNs of IAM roles."
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
