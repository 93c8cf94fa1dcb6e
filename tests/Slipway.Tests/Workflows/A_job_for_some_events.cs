using Nuke.Common;
using Slipway.Workflows;

namespace Slipway.Tests.Workflows;

public sealed class A_job_for_some_events
{
    [Fact]
    public void is_the_one_that_the_attributes_describe()
    {
        using var checkout = new BuildCheckout().Generate<SampleInfrastructure>();

        Golden.File("platform.golden", checkout.Text("platform"));
    }

    [Fact(Explicit = true)]
    public async Task passes_actionlint_and_the_schema_of_GitHub()
    {
        using var build = new BuildCheckout().Generate<SampleInfrastructure>();
        using var checkout = new Linting.Checkout();
        checkout.With(".github/workflows/platform.yml", build.Text("platform"));

        var findings = await Slipway.Linting.Linters.Check(checkout.All, checkout.Files, TestContext.Current.CancellationToken);

        findings.ShouldBeEmpty();
    }

    [Fact]
    public void needs_no_condition_when_nothing_else_starts_the_workflow()
    {
        using var checkout = new BuildCheckout().Generate<ForEverything>();

        checkout.Job("w", "job").ShouldNotContain("if:");
    }

    [Fact]
    public void waits_for_answers_only_when_a_person_starts_it()
    {
        using var checkout = new BuildCheckout().Generate<Asked>();

        checkout.Job("w", "job").ShouldContain("if: ${{ (github.event_name == 'workflow_dispatch' && inputs.stage == 'dev' || github.event_name == 'push') }}");
        checkout.Job("w", "other").ShouldContain("if: ${{ (github.event_name == 'push' || github.event_name == 'schedule') }}");
    }

    [Fact]
    public void logs_in_to_AWS_for_pull_requests_of_the_repository_alone()
    {
        using var checkout = new BuildCheckout().Generate<SampleInfrastructure>();

        checkout.Job("platform", "look").ShouldContain(OwnPullRequests.Only);
        checkout.Job("platform", "change").ShouldNotContain(OwnPullRequests.Only);
    }

    [Fact]
    public void names_what_starts_the_workflow() => BuildCheckout.Refuses<Unknown>("[Workflow(\"w\")], target Job, [WhenEvent]: Schedule does not start the workflow");

    [Fact]
    public void is_needed_by_no_job_that_runs_without_it() =>
        BuildCheckout.Refuses<Needed>("[Workflow(\"w\")], target Last, [WhenEvent]: it runs for Schedule, and Job, which it needs, does not");

    [Fact]
    public void can_be_needed_by_a_job_that_runs_after_failures_too()
    {
        using var checkout = new BuildCheckout().Generate<NeededByAll>();

        checkout.Job("w", "last").ShouldContain("if: ${{ !cancelled() }}");
    }

    [Fact]
    public void that_waits_for_answers_is_for_a_person_too() =>
        BuildCheckout.Refuses<NobodyAnswers>("[Workflow(\"w\")], target Job, [WhenEvent]: it waits for the answers of a person, and no person starts it");

    [Fact]
    public void runs_for_something() => BuildCheckout.Refuses<Never>("[Workflow(\"w\")], target Other, [WhenEvent]: nothing is left that it runs for");

    [Workflow("w", nameof(Job), OnPush = ["main"], OnSchedule = ["17 3 * * *"])]
    private sealed class ForEverything : SampleBuild
    {
        [Job("Job")]
        [WhenEvent(WorkflowEvent.Push, WorkflowEvent.Schedule)]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), nameof(Other), OnPush = ["main"], OnSchedule = ["17 3 * * *"], OnPullRequest = ["main"], OnManual = [nameof(Stage)])]
    private sealed class Asked : SampleBuild
    {
        [Parameter] public SampleDelivery.Stages? Stage { get; }

        [Job("Job")]
        [WhenInput(nameof(Stage), "dev")]
        [WhenEvent(WorkflowEvent.Push, WorkflowEvent.Manual)]
        private Target Job => _ => _.Executes(() => { });

        [Job("Other")]
        [WhenEvent(WorkflowEvent.Push, WorkflowEvent.Schedule, WorkflowEvent.Manual)]
        private Target Other => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class Unknown : SampleBuild
    {
        [Job("Job")]
        [WhenEvent(WorkflowEvent.Push, WorkflowEvent.Schedule)]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Last), OnPush = ["main"], OnSchedule = ["17 3 * * *"])]
    private sealed class Needed : SampleBuild
    {
        [Job("Job")]
        [WhenEvent(WorkflowEvent.Push)]
        private Target Job => _ => _.Executes(() => { });

        [Job("Last")]
        private Target Last => _ => _.DependsOn(Job).Executes(() => { });
    }

    [Workflow("w", nameof(Last), OnPush = ["main"], OnSchedule = ["17 3 * * *"])]
    private sealed class NeededByAll : SampleBuild
    {
        [Job("Job")]
        [WhenEvent(WorkflowEvent.Push)]
        private Target Job => _ => _.Executes(() => { });

        [Job("Last")]
        private Target Last => _ => _.DependsOn(Job).AssuredAfterFailure().Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"], OnManual = [nameof(Stage)])]
    private sealed class NobodyAnswers : SampleBuild
    {
        [Parameter] public SampleDelivery.Stages? Stage { get; }

        [Job("Job")]
        [WhenInput(nameof(Stage), "dev")]
        [WhenEvent(WorkflowEvent.Push)]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), nameof(Other), OnPush = ["main"], OnManual = [nameof(Stage)])]
    private sealed class Never : SampleBuild
    {
        [Parameter] public SampleDelivery.Stages? Stage { get; }

        [Job("Job")]
        [WhenInput(nameof(Stage), "dev")]
        private Target Job => _ => _.Executes(() => { });

        [Job("Other")]
        [WhenEvent(WorkflowEvent.Manual)]
        private Target Other => _ => _.Executes(() => { });
    }
}
