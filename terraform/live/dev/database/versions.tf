terraform {
  required_version = ">= 1.11.0, < 2.0.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "6.47.0"
    }
  }

  # Bucket and region come from account.json, as arguments of init. Without 'encrypt', which would ask S3 for a key of its own,
  # the bucket's key is used.
  backend "s3" {
    key          = "dev/database/terraform.tfstate"
    use_lockfile = true
  }
}

provider "aws" {
  region              = module.platform.region
  allowed_account_ids = [module.platform.account]

  default_tags {
    tags = module.platform.tags
  }
}

module "platform" {
  source = "../../../modules/platform"

  file   = "${path.module}/../../account.json"
  folder = "dev/database"
}
