variable "zone" {
  description = "Name of the hosted zone, such as listener.dev.example.com. Hosts are one label below it."
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z]{2,63}$", var.zone)) && length(var.zone) <= 240
    error_message = "The zone is a domain name in lower case, without a dot at its end, such as listener.dev.example.com."
  }
}

variable "parent_zone_id" {
  description = "Id of the hosted zone above, which refers to this one. Without it somebody else must enter the name servers there, and the certificate waits for that."
  type        = string
  default     = null

  validation {
    condition     = var.parent_zone_id == null ? true : can(regex("^Z[A-Z0-9]{1,31}$", var.parent_zone_id))
    error_message = "The id of a hosted zone begins with Z and has capital letters and digits."
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
