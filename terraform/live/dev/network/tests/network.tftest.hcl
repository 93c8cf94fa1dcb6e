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

run "load_balancers_reach_the_pods" {
  command = plan

  assert {
    condition = alltrue([for file in ["dev"] :
      yamldecode(file("../../../../deploy/environments/${file}.yaml")).networkPolicy.loadBalancerNetworks == [module.platform.stage.network]
    ])
    error_message = "deploy/environments lets another network in than the one where the load balancers are"
  }
}
