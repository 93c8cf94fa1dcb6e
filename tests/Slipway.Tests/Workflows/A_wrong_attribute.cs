using Nuke.Common;
using Slipway.Workflows;

namespace Slipway.Tests.Workflows;

public sealed class A_wrong_attribute
{
    [Fact]
    public void of_a_target_that_is_not_there() => Fails<NoTarget>("[Workflow(\"w\")], targets: there is no target Nothing");

    [Fact]
    public void of_a_workflow_without_a_job() => Fails<NoJob>("[Workflow(\"w\")], target Hello, [Job]: it runs in no job");

    [Fact]
    public void of_a_workflow_with_a_wrong_name() => Fails<WrongName>("[Workflow(\"No Name\")], name: 'No Name' is not a name for a workflow");

    [Fact]
    public void of_a_workflow_that_is_there_twice()
    {
        using var checkout = new BuildCheckout();

        checkout.Run<Twice>("Hello").Output.ShouldContain("Twice has two configurations GitHubActions_w");
    }

    [Fact]
    public void of_a_workflow_that_nothing_starts() => Fails<NoTrigger>(".github/workflows/w.yml: on: nothing starts it");

    [Fact]
    public void of_a_schedule_that_never_comes() => Fails<WrongTime>("[Workflow(\"w\")], OnSchedule: '61 * * * *' is not a schedule");

    [Fact]
    public void that_asks_for_an_unknown_parameter() => Fails<UnknownInput>("[Workflow(\"w\")], OnManual: the build has no parameter Relase");

    [Fact]
    public void that_requires_what_nobody_is_asked_for() => Fails<UnaskedRequired>("[Workflow(\"w\")], Required: nobody is asked for Check");

    [Fact]
    public void whose_title_names_what_nobody_is_asked_for() => Fails<WrongTitle>("[Workflow(\"w\")], Title: nobody is asked for Check");

    [Fact]
    public void of_a_job_that_takes_what_nobody_gives() => Fails<NobodyGives>("[Workflow(\"w\")], target Job, Takes: nobody gives Check");

    [Fact]
    public void of_a_job_that_runs_for_an_unknown_answer() => Fails<WrongAnswer>("[Workflow(\"w\")], target Job, [WhenInput]: 'test' is no value of Stage");

    [Fact]
    public void of_a_job_with_an_address_and_no_environment() => Fails<AddressOfNothing>("[Workflow(\"w\")], target Job, Address: it is of no environment");

    [Fact]
    public void of_a_job_with_a_secret_and_no_environment() => Fails<SecretOfNothing>("[Workflow(\"w\")], target Job, Secrets: secrets are those of an environment");

    [Fact]
    public void of_a_job_whose_environment_anybody_can_make_up() => Fails<AnyEnvironment>("[Workflow(\"w\")], target Job, EnvironmentFrom: Text can be any text");

    [Fact]
    public void of_a_cluster_whose_context_a_shell_would_read() => Fails<WrongContext>("[Workflow(\"w\")], target Job, [Cluster]: 'a; b' is no context");

    [Fact]
    public void of_a_cluster_for_an_environment_that_nobody_can_choose() => Fails<WrongCluster>("[Workflow(\"w\")], target Job, [Cluster]: 'nowhere' is no value of Stage");

    [Fact]
    public void of_a_cluster_for_an_environment_where_none_is_chosen() => Fails<NothingChosen>("[Workflow(\"w\")], target Job, [Cluster]: the job's environment is not chosen");

    [Fact]
    public void of_a_job_without_time() => Fails<NoTime>("[Workflow(\"w\")], target Job, Minutes: 0 leaves no time");

    [Fact]
    public void of_a_switch_that_nobody_can_set() => Fails<NoSwitch>("[Workflow(\"w\")], target Job, Switch: no person starts the workflow");

    [Fact]
    public void of_a_job_that_uses_what_no_job_produces() => Fails<NoProducer>("[Workflow(\"w\")], target Job, Consumes: no job runs Maker");

    [Fact]
    public void of_a_product_that_may_be_a_folder() => Fails<Unclear>("[Workflow(\"w\")], target Job, Produces: 'output' may be a file or a folder");

    [Fact]
    public void of_an_artifact_that_is_no_product() => Fails<NoProduct>("[Workflow(\"w\")], target Job, [Artifact]: it does not produce 'other/'");

    [Fact]
    public void of_a_job_that_logs_in_to_AWS_and_has_no_environment() =>
        Fails<RoleOfNothing>("[Workflow(\"w\")], target Job, [AwsRole], [Cluster]: roles are those of environments, and it is of none");

    [Fact]
    public void of_a_job_that_only_looks_and_may_write() => Fails<WritingLook>("[Workflow(\"w\")], target Job, OnlyLooks: it may write Packages");

    [Fact]
    public void of_a_product_outside_of_the_checkout() => Fails<Outside>("[Workflow(\"w\")], target Job, Produces: '../x.txt' is not in the checkout");

    [Fact]
    public void that_leaves_an_action_unpinned() => Fails<Unpinned>("[Workflow(\"w\")], [ActionPin]: actions/checkout is not pinned");

    [Fact]
    public void that_pins_a_tag() => Fails<Movable>("pinned-actions: actions/checkout@v5 can be changed by others");

    [Fact]
    public void that_lets_a_pull_request_write() => Fails<WritablePullRequest>("read-only-pull-requests: a pull request gets a token that can write");

    [Fact]
    public void that_grants_without_a_reason() => Fails<NoReason>("least-permissions: Packages is allowed without a reason");

    private static void Fails<T>(string message)
        where T : NukeBuild, new() => BuildCheckout.Refuses<T>(message);

    [Workflow("w", "Nothing", OnPush = ["main"])]
    private sealed class NoTarget : SampleBuild;

    [Workflow("w", nameof(Hello), OnPush = ["main"])]
    private sealed class NoJob : SampleBuild;

    [Workflow("No Name", nameof(Job), OnPush = ["main"])]
    private sealed class WrongName : WithJob;

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    [Workflow("w", nameof(Job), OnManual = [])]
    private sealed class Twice : WithJob;

    [Workflow("w", nameof(Job))]
    private sealed class NoTrigger : WithJob;

    [Workflow("w", nameof(Job), OnSchedule = ["61 * * * *"])]
    private sealed class WrongTime : WithJob;

    [Workflow("w", nameof(Job), OnManual = ["Relase"])]
    private sealed class UnknownInput : WithJob;

    [Workflow("w", nameof(Job), OnManual = [], Required = [nameof(Check)])]
    private sealed class UnaskedRequired : WithJob;

    [Workflow("w", nameof(Job), OnManual = [], Title = "{Check}")]
    private sealed class WrongTitle : WithJob;

    private abstract class WithJob : SampleBuild
    {
        [Job("Job")]
        protected Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class NobodyGives : SampleBuild
    {
        [Job("Job", Takes = [nameof(Check)])]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnManual = [nameof(Stage)])]
    private sealed class WrongAnswer : SampleBuild
    {
        [Parameter(ValueProviderMember = nameof(Stages))] public string? Stage { get; }

        private static IEnumerable<string> Stages => ["dev", "prod"];

        [Job("Job")]
        [WhenInput(nameof(Stage), "test")]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class AddressOfNothing : SampleBuild
    {
        [Job("Job", Address = "address")]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class SecretOfNothing : SampleBuild
    {
        [Job("Job", Secrets = ["KEY"])]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class WrongContext : SampleBuild
    {
        [Job("Job", Environment = "dev")]
        [Cluster("a; b", "NAME")]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnManual = [nameof(Stage)], Required = [nameof(Stage)])]
    private sealed class WrongCluster : SampleBuild
    {
        [Parameter] public SampleDelivery.Stages? Stage { get; }

        [Job("Job", EnvironmentFrom = nameof(Stage))]
        [Cluster("blue", "NAME", Environment = "nowhere")]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class NothingChosen : SampleBuild
    {
        [Job("Job", Environment = "dev")]
        [Cluster("blue", "NAME", Environment = "dev")]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnManual = [nameof(Text)])]
    private sealed class AnyEnvironment : SampleBuild
    {
        [Parameter] public string? Text { get; }

        [Job("Job", EnvironmentFrom = nameof(Text))]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class NoTime : SampleBuild
    {
        [Job("Job", Minutes = 0)]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class NoSwitch : SampleBuild
    {
        [Job("Job", Switch = "back")]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class NoProducer : SampleBuild
    {
        private Target Maker => _ => _.Produces("x.txt").Executes(() => { });

        [Job("Job")]
        private Target Job => _ => _.Consumes(Maker).Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class Unclear : SampleBuild
    {
        [Job("Job")]
        private Target Job => _ => _.Produces("output").Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class NoProduct : SampleBuild
    {
        [Job("Job")]
        [Artifact("other/", Name = "other")]
        private Target Job => _ => _.Produces("output/").Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class RoleOfNothing : SampleBuild
    {
        [Job("Job")]
        [AwsRole]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class WritingLook : SampleBuild
    {
        [Job("Job", OnlyLooks = true)]
        [Grant(PermissionScope.Packages, Access.Write, "pushes")]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class Outside : SampleBuild
    {
        [Job("Job")]
        private Target Job => _ => _.Produces("../x.txt").Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    [GeneratedWorkflows("")]
    private sealed class Unpinned : NukeBuild
    {
        private Target Hello => _ => _.Executes(() => { });

        [Job("Job")]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    [GeneratedWorkflows("")]
    [ActionPin("actions/checkout", "v5.0.0", "v5")]
    [ActionPin("actions/setup-dotnet", "v5.0.0", "d4c94342e560b34958eacfc5d055d21461ed1c5d")]
    private sealed class Movable : NukeBuild
    {
        private Target Hello => _ => _.Executes(() => { });

        [Job("Job")]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPullRequest = ["main"])]
    private sealed class WritablePullRequest : SampleBuild
    {
        [Job("Job")]
        [Grant(PermissionScope.Packages, Access.Write, "pushes")]
        private Target Job => _ => _.Executes(() => { });
    }

    [Workflow("w", nameof(Job), OnPush = ["main"])]
    private sealed class NoReason : SampleBuild
    {
        [Job("Job")]
        [Grant(PermissionScope.Packages, Access.Read, " ")]
        private Target Job => _ => _.Executes(() => { });
    }
}
