# Who plans, who applies, and who only looks at what runs. None of them is trusted outside of its environment on GitHub.
resource "aws_iam_role" "planner" {
  name                 = "${var.name}-planner"
  description          = "Plans the infrastructure and looks for drift: jobs of the environment ${var.environments.plan} of ${var.repository}"
  assume_role_policy   = data.aws_iam_policy_document.assume["planner"].json
  max_session_duration = 3600
  tags                 = local.tags

  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy_attachment" "planner" {
  role       = aws_iam_role.planner.name
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_iam_role_policy" "planner" {
  name   = "never-values"
  role   = aws_iam_role.planner.id
  policy = data.aws_iam_policy_document.never_values.json
}

resource "aws_iam_role" "applier" {
  name                 = "${var.name}-applier"
  description          = "Applies plans of the infrastructure: jobs of the environment ${var.environments.apply} of ${var.repository}"
  assume_role_policy   = data.aws_iam_policy_document.assume["applier"].json
  max_session_duration = 3600
  tags                 = merge(local.tags, length(var.approvers) > 0 ? { Approvers = join(" ", var.approvers) } : {})

  depends_on = [aws_iam_openid_connect_provider.github]
}

resource "aws_iam_role_policy_attachment" "applier" {
  for_each = {
    read     = aws_iam_policy.read.arn
    network  = aws_iam_policy.apply["network"].arn
    services = aws_iam_policy.apply["services"].arn
    access   = aws_iam_policy.apply["access"].arn
  }

  role       = aws_iam_role.applier.name
  policy_arn = each.value
}

resource "aws_iam_policy" "apply" {
  for_each = {
    network  = data.aws_iam_policy_document.apply_network.json
    services = data.aws_iam_policy_document.apply_services.json
    access   = data.aws_iam_policy_document.apply_access.json
  }

  name        = "${var.name}-apply-${each.key}"
  description = "What applying the live folders of ${var.name} needs: ${each.key}"
  policy      = each.value
  tags        = local.tags
}

resource "aws_iam_policy" "read" {
  name        = "${var.name}-read-infrastructure"
  description = "What planning the live folders of ${var.name} reads"
  policy      = data.aws_iam_policy_document.read.json
  tags        = local.tags
}

resource "aws_iam_policy" "workload" {
  name        = "${var.name}-workload"
  description = "Bounds every role that the live folders of ${var.name} make"
  policy      = data.aws_iam_policy_document.workload.json
  tags        = local.tags
}

resource "aws_iam_role" "watcher" {
  name                 = "${var.name}-watcher"
  description          = "Compares what runs with what was deployed: jobs of the environment ${var.environments.watch} of ${var.repository}"
  assume_role_policy   = data.aws_iam_policy_document.assume["watcher"].json
  max_session_duration = 3600
  tags                 = local.tags

  depends_on = [aws_iam_openid_connect_provider.github]
}

data "aws_iam_policy_document" "watch" {
  statement {
    sid       = "FindClusters" # what it may do there is said by the cluster's access entries
    actions   = ["eks:DescribeCluster"]
    resources = [for stage in var.stages : "${local.here["eks"]}:cluster/${stage.cluster}"]
  }
}

resource "aws_iam_role_policy" "watcher" {
  name   = "watch"
  role   = aws_iam_role.watcher.id
  policy = data.aws_iam_policy_document.watch.json
}
