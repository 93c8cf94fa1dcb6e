output "vpc_id" {
  description = "Id of the network."
  value       = module.network.vpc_id
}

output "private_subnet_ids" {
  description = "Ids of the private subnets, for nodes, pods and databases."
  value       = module.network.private_subnet_ids
}

output "public_subnet_ids" {
  description = "Ids of the public subnets, for load balancers."
  value       = module.network.public_subnet_ids
}

output "nat_public_ips" {
  description = "Addresses from which the outside sees the stage."
  value       = module.network.nat_public_ips
}
