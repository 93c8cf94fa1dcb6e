variable "name" {
  description = "Name of the cluster. It is also the context in a kubeconfig by which deployments name it, such as listener-dev."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,38}[a-z0-9]$", var.name))
    error_message = "The name needs 3 to 40 lower-case letters, digits and hyphens and begins with a letter."
  }
}

variable "kubernetes_version" {
  description = "Minor version of Kubernetes, such as 1.35. It can only be raised, one minor version at a time."
  type        = string
  default     = "1.35"

  validation {
    condition     = can(regex("^1\\.(3[3-9]|[4-9][0-9])$", var.kubernetes_version))
    error_message = "The version must be a minor version from 1.33 on, such as 1.35."
  }
}

variable "subnet_ids" {
  description = "Ids of private subnets in at least two zones, for nodes, pods and the private endpoint."
  type        = list(string)

  validation {
    condition     = length(distinct(var.subnet_ids)) >= 2 && alltrue([for id in var.subnet_ids : startswith(id, "subnet-")])
    error_message = "EKS needs at least two subnets, given by their ids (subnet-...)."
  }
}

variable "node_pools" {
  description = "Pools of nodes that Auto Mode keeps: 'general-purpose' for everything, 'system' in addition so that add-ons have nodes of their own."
  type        = set(string)
  default     = ["general-purpose", "system"]

  validation {
    condition     = contains(var.node_pools, "general-purpose") && length(setsubtract(var.node_pools, ["general-purpose", "system"])) == 0
    error_message = "The pools are 'general-purpose' and, if wanted, 'system'."
  }
}

variable "public_access_cidrs" {
  description = "Addresses on the internet that may reach the API server. None: it has a private endpoint only."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for cidr in var.public_access_cidrs : can(cidrhost(cidr, 0)) && can(regex("/(2[4-9]|3[0-2])$", cidr))])
    error_message = "Name single addresses or small networks (/24 to /32) such as 203.0.113.7/32; the API server is not for the whole internet."
  }
}

variable "private_access_cidrs" {
  description = "Private addresses outside of the cluster that may reach the API server's private endpoint: a VPN, runners of the pipeline."
  type        = set(string)
  default     = []

  validation {
    condition = alltrue([
      for cidr in var.private_access_cidrs :
      can(cidrhost(cidr, 0)) && can(regex("^(10\\.|172\\.(1[6-9]|2[0-9]|3[01])\\.|192\\.168\\.)", cidr))
    ])
    error_message = "Name private networks such as 10.20.240.0/24."
  }
}

variable "log_types" {
  description = "Parts of the control plane whose logs are kept."
  type        = set(string)
  default     = ["api", "audit", "authenticator", "controllerManager", "scheduler"]

  validation {
    condition = alltrue([
      contains(var.log_types, "audit"),
      length(setsubtract(var.log_types, ["api", "audit", "authenticator", "controllerManager", "scheduler"])) == 0,
    ])
    error_message = "Log types are api, audit, authenticator, controllerManager and scheduler; audit is always kept."
  }
}

variable "log_retention_days" {
  description = "How many days the control plane's logs are kept. CloudWatch knows these periods only."
  type        = number
  default     = 90

  validation {
    condition     = contains([7, 14, 30, 60, 90, 180, 365, 400, 545, 731], var.log_retention_days)
    error_message = "Logs are kept for 7, 14, 30, 60, 90, 180, 365, 400, 545 or 731 days."
  }
}

variable "administrator_role_arns" {
  description = "ARNs of IAM roles that may do everything in the cluster. Whoever creates the cluster gets no rights by that."
  type        = set(string)

  validation {
    condition = alltrue([
      length(var.administrator_role_arns) > 0,
      alltrue([for arn in var.administrator_role_arns : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$", arn))]),
    ])
    error_message = "Name at least one administrator, as the ARN of an IAM role: without one nobody could enter the cluster."
  }
}

variable "deployers" {
  description = "Who deploys into which namespaces: by a name, the ARN of an IAM role and the namespaces that it may change."
  type = map(object({
    role_arn   = string
    namespaces = set(string)
  }))
  default = {}

  validation {
    condition     = alltrue([for deployer in var.deployers : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$", deployer.role_arn))])
    error_message = "A deployer is the ARN of an IAM role."
  }

  validation {
    condition = alltrue([for namespace in flatten([for deployer in var.deployers : tolist(deployer.namespaces)]) :
      can(regex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", namespace)) && !startswith(namespace, "kube-") && namespace != "default"
    ])
    error_message = "A deployer's namespace is named in full (no patterns) and is neither default nor one of Kubernetes' own."
  }

  validation {
    condition     = alltrue([for deployer in var.deployers : length(deployer.namespaces) > 0])
    error_message = "A deployer without a namespace could deploy nothing."
  }
}

variable "watcher_role_arns" {
  description = "ARNs of IAM roles that compare what runs in the deployers' namespaces with what was deployed."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.watcher_role_arns : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$", arn))])
    error_message = "A watcher is the ARN of an IAM role."
  }
}

variable "ingress_class" {
  description = "Name of the class of ingresses, which charts give."
  type        = string
  default     = "alb"

  validation {
    condition     = can(regex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", var.ingress_class))
    error_message = "A class is named by lower-case letters, digits and hyphens."
  }
}

variable "ingress_certificate_arn" {
  description = "ARN of the certificate with which a load balancer serves the cluster's hosts. Without it there is no class of ingresses."
  type        = string
  default     = null

  validation {
    condition     = var.ingress_certificate_arn == null ? true : can(regex("^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:certificate/.+$", var.ingress_certificate_arn))
    error_message = "The certificate is given by its ARN in ACM."
  }
}

variable "deletion_protection" {
  description = "Whether AWS refuses to delete the cluster."
  type        = bool
  default     = true
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
