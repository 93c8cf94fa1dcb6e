using Slipway.Workflows;

// What GitHub Actions runs, and when. Which targets are jobs, and what each may do, stands at the targets in Build.cs.
[Workflow(
    "pull-request",
    nameof(Test),
    nameof(Lint),
    nameof(HelmValidate),
    nameof(TerraformValidate),
    nameof(ReportPullRequest),
    OnPullRequest = ["main"],
    OnMergeGroup = true,
    Runs = RunBehavior.NewestOnly)]
[Workflow(
    "delivery",
    nameof(PromoteProd),
    nameof(Rollback),
    OnPush = ["main"],
    OnManual = [nameof(Release), nameof(StageName)],
    Required = [nameof(StageName)],
    Title = "Bring {Release} to {Stage}",
    Profile = "cloud")]
[Workflow(
    "approve",
    nameof(Decide),
    OnManual = [nameof(Release), nameof(StageName), nameof(Decision), nameof(Reason)],
    Required = [nameof(Release), nameof(StageName), nameof(Decision)],
    Title = "{Decision} {Release} for {Stage}",
    Profile = "cloud")]
[Workflow(
    "watch",
    nameof(VerifyDeployments),
    nameof(VerifyGovernance),
    OnSchedule = ["23 * * * *"],
    OnManual = [],
    Runs = RunBehavior.OneAfterTheOther,
    Profile = "cloud")]
[Workflow(
    "comment",
    nameof(CommentOnPullRequests),
    OnSchedule = ["7,37 6-18 * * 1-5"],
    OnManual = [],
    Runs = RunBehavior.OneAfterTheOther,
    Profile = "cloud")]
[Workflow(
    "kubernetes",
    nameof(TestKubernetes),
    OnPullRequest = ["main"],
    OnPullRequestPaths = ["deploy/listener/**", "source/Slipway/Clusters/**", "tests/Pipeline.Tests/Kubernetes/**"],
    OnSchedule = ["41 3 * * *"],
    OnManual = [],
    Runs = RunBehavior.NewestOnly)]
[Workflow(
    "infrastructure",
    nameof(TerraformPlan),
    nameof(TerraformApply),
    nameof(TerraformDrift),
    OnPullRequest = ["main"],
    OnPullRequestPaths = ["terraform/**"],
    OnPush = ["main"],
    OnPushPaths = ["terraform/**"],
    OnSchedule = ["11 5 * * *"],
    OnManual = [nameof(AllowDestroy), nameof(Reason)],
    Profile = "cloud")]
[ActionPin("actions/checkout", "v5.0.0", "08c6903cd8c0fde910a37f88322edcfb5dd907a8")]
[ActionPin("actions/setup-dotnet", "v5.0.0", "d4c94342e560b34958eacfc5d055d21461ed1c5d")]
[ActionPin("actions/setup-node", "v5.0.0", "a0853c24544627f65ddf259abe73b1d18a591444")]
[ActionPin("actions/upload-artifact", "v4.6.2", "ea165f8d65b6e75b540449e92b4886f43607fa02")]
[ActionPin("actions/download-artifact", "v4.3.0", "d3f86a106a0bac45b974a628896c90dbdf5c8093")]
[ActionPin("aws-actions/configure-aws-credentials", "v4.1.0", "ececac1a45f3b08a01d2dd070d28d111c5fe6722")]
[ActionPin("hashicorp/setup-terraform", "v3.1.2", "b9cd54a3c349d3f38e8881555d616ced269862dd")]
[GeneratedWorkflows(nameof(GenerateWorkflows))]
partial class Build
{
    /// <summary>The variable of the repository on GitHub that says where images and releases lie: <c>ghcr.io/owner/listener</c>.</summary>
    internal const string WhereImagesLie = "NUKE_REGISTRY";
}

/// <summary>A job that changes what runs in an environment. GitHub's rules of the environment decide when it may begin.</summary>
[Grant(PermissionScope.Actions, Access.Read, "reads who reviewed this run, and which runs have recorded what")]
[Grant(PermissionScope.Deployments, Access.Write, "records what runs where, and who decided it")]
[Grant(PermissionScope.Packages, Access.Write, "fetches the release and its image from GHCR, and tags the image with the stage")]
sealed class DeploymentAttribute : JobAttribute
{
    public DeploymentAttribute(string name)
        : base(name)
    {
        Takes = ["Release"];
        Gives = ["address"];
        Address = "address";
        Variables = [Build.WhereImagesLie];
        Minutes = 30;
        WholeHistory = true;
    }
}
