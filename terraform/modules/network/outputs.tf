output "vpc_id" {
  description = "Id of the network."
  value       = aws_vpc.this.id
}

output "cidr" {
  description = "IPv4 addresses of the network."
  value       = aws_vpc.this.cidr_block
}

output "zones" {
  description = "Availability zones that the network reaches over."
  value       = local.zones
}

output "private_subnet_ids" {
  description = "Ids of the private subnets, one a zone: for nodes, pods and databases."
  value       = [for zone in local.zones : aws_subnet.private[zone].id]
}

output "public_subnet_ids" {
  description = "Ids of the public subnets, one a zone: for load balancers."
  value       = [for zone in local.zones : aws_subnet.public[zone].id]
}

output "nat_public_ips" {
  description = "Addresses from which the outside sees connections of the private subnets: for allow lists of RPC providers."
  value       = [for address in aws_eip.nat : address.public_ip]
}
