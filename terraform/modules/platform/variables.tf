variable "file" {
  description = "Path of the JSON file that says which account, region, domain, repository and people the platform is for, and what its stages are called."
  type        = string

  validation {
    condition     = fileexists(var.file) && can(jsondecode(file(var.file)))
    error_message = "There is no JSON file at that path. Live folders give \"$${path.module}/../../account.json\"."
  }
}

variable "folder" {
  description = "The live folder that asks, such as dev/network. What it makes is tagged with it."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)?$", var.folder))
    error_message = "A live folder is named below live/, such as dev/network."
  }
}
