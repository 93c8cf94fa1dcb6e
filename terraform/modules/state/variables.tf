variable "bucket" {
  description = "Name of the bucket that holds the state of every live folder. Unique in all of AWS."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.bucket))
    error_message = "The bucket's name needs 3 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends."
  }
}

variable "noncurrent_versions_days" {
  description = "How many days an overwritten or deleted state can be brought back."
  type        = number
  default     = 90

  validation {
    condition     = var.noncurrent_versions_days >= 30 && var.noncurrent_versions_days <= 3650
    error_message = "Old states are kept for 30 to 3650 days: a mistake in a state is often noticed weeks later."
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
