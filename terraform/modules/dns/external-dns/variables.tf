variable "cluster" {
  description = "Name of the cluster whose hosts get records."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,38}[a-z0-9]$", var.cluster))
    error_message = "The cluster's name has 3 to 40 lower-case letters, digits and hyphens and begins with a letter."
  }
}

variable "zone" {
  description = "Name of the hosted zone in which records are made. Hosts outside of it are left alone."
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z]{2,63}$", var.zone))
    error_message = "The zone is a domain name in lower case, without a dot at its end, such as listener.dev.example.com."
  }
}

variable "zone_id" {
  description = "Id of that hosted zone."
  type        = string

  validation {
    condition     = can(regex("^Z[A-Z0-9]{1,31}$", var.zone_id))
    error_message = "The id of a hosted zone begins with Z and has capital letters and digits."
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
