using Nuke.Common;
using Slipway.Workflows;

namespace Slipway.Tests.Workflows;

/// <summary>A build whose jobs run for different events.</summary>
[Workflow(
    "platform",
    nameof(Look),
    nameof(Change),
    nameof(Compare),
    OnPush = ["main"],
    OnPullRequest = ["main"],
    OnSchedule = ["17 3 * * *"],
    OnManual = [nameof(Destroys)])]
public sealed class SampleInfrastructure : SampleBuild
{
    private const string Plans = ".plans/saved/";

    [Parameter("Whether it may destroy")] public bool Destroys { get; private set; }

    [Job("Look", Environment = "looking", OnlyLooks = true, Terraform = "1.11.4")]
    [WhenEvent(WorkflowEvent.PullRequest, WorkflowEvent.Push, WorkflowEvent.Manual)]
    [AwsRole]
    [Artifact("report/plan.json", Name = "report", AfterFailure = true)]
    [Artifact(Plans, Days = 1)]
    private Target Look => _ => _.Produces(RootDirectory / "report" / "plan.json", Plans).Executes(() => { });

    [Job("Change", Environment = "changing", Terraform = "1.11.4", Takes = [nameof(Destroys)])]
    [WhenEvent(WorkflowEvent.Push, WorkflowEvent.Manual)]
    [AwsRole]
    private Target Change => _ => _.After(Look).Consumes(Look, Plans).Executes(() => { });

    [Job("Compare", Environment = "looking", OnlyLooks = true)]
    [WhenEvent(WorkflowEvent.Schedule)]
    [AwsRole]
    private Target Compare => _ => _.Executes(() => { });
}
