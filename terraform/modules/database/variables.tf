variable "name" {
  description = "Name of the service and stage whose databases these are, such as listener-dev. It begins the name of everything made here."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", var.name)) && length(var.name) <= 40
    error_message = "The name has at most 40 lower-case letters, digits and single hyphens and begins with a letter."
  }
}

variable "databases" {
  description = "The servers, one per target such as goerli, and what each is called: its database, and its host in the private zone."
  type = map(object({
    database = string
    host     = string
  }))

  validation {
    condition     = length(var.databases) > 0 && alltrue([for target in keys(var.databases) : can(regex("^[a-z][a-z0-9]{0,20}$", target))])
    error_message = "A target is named by at most 21 lower-case letters and digits."
  }

  validation {
    condition     = alltrue([for server in var.databases : can(regex("^[a-z][a-z0-9_]{0,62}$", server.database))])
    error_message = "A database's name has at most 63 lower-case letters, digits and underscores and begins with a letter."
  }

  validation {
    condition     = alltrue([for server in var.databases : can(regex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", server.host))])
    error_message = "A host is one label, without the zone's name."
  }
}

variable "zone" {
  description = "Private zone of the servers' hosts, known in the network only, such as db.dev.example.com."
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z]{2,63}$", var.zone))
    error_message = "The zone is a domain name in lower case, without a dot at its end, such as db.dev.example.com."
  }
}

variable "vpc_id" {
  description = "Id of the network."
  type        = string

  validation {
    condition     = startswith(var.vpc_id, "vpc-")
    error_message = "A network is given by its id (vpc-...)."
  }
}

variable "subnet_ids" {
  description = "Ids of private subnets in at least two zones."
  type        = list(string)

  validation {
    condition     = length(distinct(var.subnet_ids)) >= 2 && alltrue([for id in var.subnet_ids : startswith(id, "subnet-")])
    error_message = "RDS needs at least two subnets, given by their ids (subnet-...)."
  }
}

variable "client_security_group_ids" {
  description = "Groups whose members may connect, by a name that says who they are. Nobody else may."
  type        = map(string)

  validation {
    condition = alltrue([
      length(var.client_security_group_ids) > 0,
      alltrue([for id in values(var.client_security_group_ids) : startswith(id, "sg-")]),
    ])
    error_message = "Name who connects, by the id of a security group (sg-...)."
  }
}

variable "postgres_version" {
  description = "Major version of PostgreSQL; minor versions follow by themselves."
  type        = number
  default     = 17

  validation {
    condition     = contains([16, 17, 18], var.postgres_version)
    error_message = "PostgreSQL 16, 17 or 18."
  }
}

variable "instance_class" {
  description = "Size of each server, such as db.t4g.micro."
  type        = string

  validation {
    condition     = can(regex("^db[.][a-z0-9]+[.](micro|small|medium|large|[0-9]*xlarge)$", var.instance_class))
    error_message = "A size is written as db.t4g.micro."
  }
}

variable "storage_gb" {
  description = "Storage of each server, and up to how much it grows by itself."
  type = object({
    initial = number
    maximum = number
  })
  default = { initial = 20, maximum = 100 }

  validation {
    condition = alltrue([
      var.storage_gb.initial >= 20,
      var.storage_gb.maximum >= ceil(var.storage_gb.initial * 1.1),
      var.storage_gb.maximum <= 65536,
    ])
    error_message = "Storage begins at 20 GB or more, and can grow by a tenth at least, up to 65536 GB."
  }
}

variable "multi_az" {
  description = "Whether each server has a standby in another zone, which takes over by itself. It doubles the price."
  type        = bool
}

variable "backup_retention_days" {
  description = "For how many days back each server can be restored to any second."
  type        = number
  default     = 7

  validation {
    condition     = var.backup_retention_days >= 1 && var.backup_retention_days <= 35
    error_message = "Backups are kept for 1 to 35 days; without any, a mistake is for ever."
  }
}

variable "password_rotation_days" {
  description = "After how many days RDS changes the administrator's password."
  type        = number
  default     = 30

  validation {
    condition     = var.password_rotation_days >= 1 && var.password_rotation_days <= 365
    error_message = "The password changes every 1 to 365 days."
  }
}

variable "log_retention_days" {
  description = "How many days the servers' logs are kept. CloudWatch knows these periods only."
  type        = number
  default     = 30

  validation {
    condition     = contains([7, 14, 30, 60, 90, 180, 365, 400, 545, 731], var.log_retention_days)
    error_message = "Logs are kept for 7, 14, 30, 60, 90, 180, 365, 400, 545 or 731 days."
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
