run "prod_survives_the_loss_of_a_zone" {
  command = plan

  assert {
    condition     = length(output.nat_public_ips) == 3
    error_message = "a NAT gateway in each zone"
  }

  assert {
    condition     = length(output.private_subnet_ids) == 3 && length(output.public_subnet_ids) == 3
    error_message = "three zones"
  }
}
