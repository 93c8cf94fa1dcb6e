run "dev_is_cheap" {
  command = plan

  assert {
    condition     = length(output.nat_public_ips) == 1
    error_message = "one NAT gateway"
  }

  assert {
    condition     = length(output.private_subnet_ids) == 3 && length(output.public_subnet_ids) == 3
    error_message = "three zones"
  }
}
