variable "name" {
  description = "Name of the network, such as listener-dev. It begins the name of everything made here."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,30}[a-z0-9]$", var.name))
    error_message = "The name needs 3 to 32 lower-case letters, digits and hyphens and begins with a letter."
  }
}

variable "cidr" {
  description = "IPv4 addresses of the network, a /16 of RFC 1918, such as 10.20.0.0/16. Networks that may ever be joined must not overlap."
  type        = string

  validation {
    condition = can(cidrhost(var.cidr, 0)) && can(regex(
      "^(10\\.[0-9]+|172\\.(1[6-9]|2[0-9]|3[01])|192\\.168)\\.0\\.0/16$", var.cidr
    ))
    error_message = "The addresses must be a private /16 such as 10.20.0.0/16."
  }
}

variable "zone_count" {
  description = "Over how many availability zones the network reaches. EKS needs two; three survive the loss of one without halving."
  type        = number
  default     = 3

  validation {
    condition     = contains([2, 3], var.zone_count)
    error_message = "A network reaches over 2 or 3 availability zones."
  }
}

variable "nat" {
  description = "Ways out of the private subnets: 'shared' is one NAT gateway (cheap, and its zone is a single point of failure), 'per-zone' one in each zone."
  type        = string
  default     = "shared"

  validation {
    condition     = contains(["shared", "per-zone"], var.nat)
    error_message = "NAT is 'shared' or 'per-zone'."
  }
}

variable "flow_logs_retention_days" {
  description = "How many days the record of connections is kept. CloudWatch knows these periods only."
  type        = number
  default     = 30

  validation {
    condition     = contains([7, 14, 30, 60, 90, 180, 365, 400, 545, 731], var.flow_logs_retention_days)
    error_message = "Flow logs are kept for 7, 14, 30, 60, 90, 180, 365, 400, 545 or 731 days."
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
