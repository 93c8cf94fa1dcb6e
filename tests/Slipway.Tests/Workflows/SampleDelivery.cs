using Nuke.Common;
using Slipway.Workflows;

namespace Slipway.Tests.Workflows;

/// <summary>A build with all that workflows can say by attributes.</summary>
[Workflow("check", nameof(Report), OnPullRequest = [], OnPullRequestPaths = ["source/**"], OnMergeGroup = true, Runs = RunBehavior.NewestOnly)]
[Workflow(
    "deliver",
    nameof(Promote),
    nameof(GoBack),
    OnPush = ["main", "release/**"],
    OnPushPaths = ["source/**"],
    OnPushTags = ["v*"],
    OnManual = [nameof(Version), nameof(Stage), nameof(Loud)],
    Required = [nameof(Stage)],
    Title = "It's {Version} to {Stage}",
    Profile = "cloud",
    ArtifactDays = 3)]
[Workflow("nightly", nameof(Test), nameof(Sweep), OnSchedule = ["17 3 * * *"], OnManual = [], Runs = RunBehavior.OneAfterTheOther)]
[Workflow("say", nameof(Say), OnManual = [nameof(Version), nameof(Answer)], Required = [nameof(Version)], Title = "{Answer} to {Version}")]
public class SampleDelivery : SampleBuild
{
    public enum Stages
    {
        Dev,
        PreProd,
    }

    public enum Answers
    {
        Yes,
        No,
    }

    [Parameter("The version to deploy")] public string? Version { get; private set; }

    [Parameter("Where to", Name = "Stage")] public Stages? Stage { get; private set; }

    [Parameter("Whether to say more")] public bool Loud { get; private set; }

    [Parameter("The answer", ValueProviderMember = nameof(AnswerNames))] public string? Answer { get; private set; }

    protected static IEnumerable<string> AnswerNames => ["yes", "no"];

    protected virtual Target Restore => _ => _.Executes(() => { });

    protected virtual Target Compile => _ => _.DependsOn(Restore).Produces("output/").Executes(() => { });

    [Job("Test", Minutes = 20)]
    protected virtual Target Test => _ => _.DependsOn(Compile).Produces(RootDirectory / "results" / "*.trx", "results/summary.json").Executes(() => { });

    [Job("Lint", Node = "22")]
    protected Target Lint => _ => _.Produces(".cache/lint.json").Executes(() => { });

    [Job("Report")]
    [Artifact("report/", Name = "findings")]
    protected Target Report => _ => _.DependsOn(Test, Lint).AssuredAfterFailure().Consumes(Lint).Produces("report/").Executes(() => { });

    [Job("Pack", Gives = [nameof(Version)], Runner = ["self-hosted", "linux"])]
    [Grant(PermissionScope.Packages, Access.Write, "pushes the package")]
    protected virtual Target Pack => _ => _.DependsOn(Test, Lint).Consumes(Test).Consumes(Lint, ".cache/lint.json").Executes(() => { });

    [Job("Deploy", Environment = "dev", Takes = [nameof(Version)], Gives = ["address"], Address = "address", WholeHistory = true)]
    [WhenInput(nameof(Stage), "dev")]
    [Grant(PermissionScope.Deployments, Access.Write, "records it")]
    protected virtual Target Deploy => _ => _.DependsOn(Pack).Executes(() => { });

    [Job("Promote", Environment = "preprod", Takes = [nameof(Version)], Secrets = ["KEY"], Variables = ["REGION"])]
    [WhenInput(nameof(Stage), "preprod")]
    [Grant(PermissionScope.Deployments, Access.Write, "records it")]
    [Cluster("blue", "BLUE_CLUSTER")]
    protected virtual Target Promote => _ => _.DependsOn(Deploy).Executes(() => { });

    [Job("Go back", EnvironmentFrom = nameof(Stage), Takes = [nameof(Stage)], Switch = "back")]
    [Cluster("green", "GREEN_CLUSTER", Environment = "dev")]
    [Cluster("blue", "BLUE_CLUSTER", Environment = "preprod")]
    protected Target GoBack => _ => _.Description("Goes back").Executes(() => { });

    [Job("Sweep", Group = "sweep")]
    protected Target Sweep => _ => _.After(Test).Executes(() => { });

    [Job("Say", Takes = [nameof(Version), nameof(Answer)])]
    protected Target Say => _ => _.Executes(() => { });
}
