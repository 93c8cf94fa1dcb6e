using Slipway.Linting;
using Slipway.Workflows;

namespace Slipway.Tests.Workflows;

public sealed class A_workflow_file
{
    private static readonly JobId Release = new("release");
    private static readonly JobId Stage = new("stage");

    /// <summary>Everything that the model can say.</summary>
    private static Workflow Everything => new()
    {
        Name = new WorkflowName("everything"),
        RunName = $"Deliver {Expression.Input(Release)}",
        Triggers =
        [
            new PushTrigger { Branches = ["main", "release/**"], Tags = ["v*"], Paths = ["source/**", "!**/*.md"] },
            new PullRequestTrigger { Branches = ["main"] },
            new MergeGroupTrigger(),
            new EventTrigger("release") { Types = ["published"] },
            new ScheduleTrigger(new CronTime("17 5 * * 1-5"), new CronTime("*/10 0,12 1 * *")),
            new ManualTrigger(
                new TextInput(Release, "The digest: what to deploy") { IsRequired = true },
                new ChoiceInput(Stage, "Where to", "dev", "prod"),
                new FlagInput(new JobId("dry-run"), "Whether to change nothing", Default: true),
                new EnvironmentInput(new JobId("environment"), "Whose rules hold")),
            new CallTrigger(new TextInput(Release, "The digest", "none"), new NumberInput(new JobId("attempts"), "How often", 3))
            {
                Secrets = ["KEY"],
                Outputs = new Dictionary<string, string> { ["digest"] = $"{new Expression("jobs.build.outputs.digest")}" },
            },
        ],
        Permissions = [],
        Concurrency = new Concurrency("delivery", ConcurrencyBehavior.Queue),
        Variables = new Dictionary<string, string> { ["DOTNET_NOLOGO"] = "1", ["YES"] = "yes", ["COLON"] = "a: b # c", ["EMPTY"] = "" },
        Defaults = new RunDefaults("bash", "source"),
        Jobs =
        [
            AWorkflow.AJob with
            {
                Matrix = new Matrix(new Dictionary<string, IReadOnlyList<string>> { ["os"] = ["ubuntu-latest", "windows-latest"], ["part"] = ["1", "2"] }, FailFast: false) { AtOnce = 2 },
                Runner = [$"{new Expression("matrix.os")}"],
                Outputs = new Dictionary<string, Expression> { ["digest"] = Expression.StepOutput(new JobId("push"), "digest") },
                Services = new Dictionary<string, ServiceContainer> { ["registry"] = new("registry:3") { Ports = ["5000:5000"], Options = "--cpus 1" } },
                Steps =
                [
                    AWorkflow.ACheckout,
                    new RunStep("Push", "./build.sh DockerPush\necho done\n")
                    {
                        Id = new JobId("push"),
                        Condition = new Expression("github.ref == 'refs/heads/main'"),
                        TimeLimit = TimeSpan.FromSeconds(90),
                        Shell = "bash",
                        Folder = ".",
                        Variables = AWorkflow.Values("STAGE", $"{Expression.Input(Stage)}"),
                    },
                ],
            },
            new StepsJob(new JobId("deploy"), "Deploy", ["self-hosted", "linux"], [new RunStep("Deploy", "./build.sh DeployDev --skip")])
            {
                Needs = [new JobId("build")],
                Condition = new Expression("always() && needs.build.result == 'success'"),
                Environment = new JobEnvironment("dev", "https://dev.example.com/"),
                Permissions = [Permission.Write(PermissionScope.IdToken, "to prove who it is"), Permission.Read(PermissionScope.PullRequests, "to comment")],
                TimeLimit = TimeSpan.FromMinutes(20),
                Concurrency = new Concurrency("dev", ConcurrencyBehavior.Queue),
            },
            new CallJob(new JobId("after"), "After", "./.github/workflows/called.yml")
            {
                Needs = [new JobId("build"), new JobId("deploy")],
                Permissions = [],
                Inputs = new Dictionary<string, string> { ["digest"] = $"{Expression.JobOutput(new JobId("build"), "digest")}" },
                Secrets = new CalledSecrets(false, new Dictionary<string, Expression> { ["KEY"] = Expression.Secret("KEY") }),
            },
        ],
    };

    [Fact]
    public void says_everything_that_the_model_can_say()
    {
        Golden.File("everything.golden", WorkflowFile.Write(Everything));
    }

    [Fact(Explicit = true)]
    public async Task passes_actionlint_and_the_schema_of_GitHub()
    {
        using var checkout = new Linting.Checkout();
        checkout.With(Everything.Path, WorkflowFile.Write(Everything));
        checkout.With(".github/workflows/called.yml", WorkflowFile.Write(Called));

        (await checkout.All.Check(checkout.Files, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task with_a_key_that_GitHub_does_not_know_is_found_by_its_schema()
    {
        using var checkout = new Linting.Checkout();
        checkout.With(".github/workflows/wrong.yml", "name: Wrong\non:\n  push:\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minute: 3\n    steps:\n      - run: echo\n");

        var findings = await new[] { checkout.WorkflowSchema }.Check(checkout.Files, TestContext.Current.CancellationToken);

        findings.ShouldHaveSingleItem().ShouldBe(new Finding(".github/workflows/wrong.yml", 7, "workflow-schema/schema", "Unexpected value 'timeout-minute'"));
    }

    [Fact(Explicit = true)]
    public async Task that_is_wrong_is_found_by_actionlint()
    {
        using var checkout = new Linting.Checkout();
        checkout.With(".github/workflows/wrong.yml", "name: Wrong\non:\n  push:\njobs:\n  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n");

        var findings = await checkout.All.Check(checkout.Files, TestContext.Current.CancellationToken);

        findings.ShouldContain(x => x.Line == 5 && x.Rule == "actionlint/job-needs");
    }

    private static Workflow Called => AWorkflow.Good with
    {
        Name = new WorkflowName("called"),
        Triggers = [new CallTrigger(new TextInput(new JobId("digest"), "The digest")) { Secrets = ["KEY"] }],
    };
}
