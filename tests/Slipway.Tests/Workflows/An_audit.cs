using Slipway.Workflows;
using Slipway.Workflows.Audits;

namespace Slipway.Tests.Workflows;

public sealed class An_audit
{
    private static readonly Permission Packages = Permission.Write(PermissionScope.Packages, "to push the image");

    public static TheoryData<string, Workflow> Broken => new()
    {
        { "pinned-actions", AWorkflow.WithSteps(new ActionStep("Cache", AWorkflow.Cache with { Revision = "v5" })) },
        { "pinned-actions", AWorkflow.WithSteps(new ActionStep("Cache", AWorkflow.Cache with { Revision = AWorkflow.Cache.Revision[..39] })) },
        { "pinned-actions", AWorkflow.WithSteps(new ActionStep("Cache", AWorkflow.Cache with { Version = " " })) },
        { "pinned-actions", AWorkflow.With(ACall("owner/repository/.github/workflows/a.yml@main")) },
        { "least-permissions", AWorkflow.Good with { Permissions = null } },
        { "least-permissions", AWorkflow.Good with { Permissions = [Permission.Read(PermissionScope.Contents, "all check out")] } },
        { "least-permissions", AWorkflow.With(AWorkflow.AJob with { Permissions = [Permission.Read(PermissionScope.Contents, "")] }) },
        { "least-permissions", AWorkflow.With(AWorkflow.AJob with { Permissions = [Permission.Write(PermissionScope.Contents, "to push")] }) },
        { "least-permissions", AWorkflow.With(AWorkflow.AJob with { Permissions = [AWorkflow.ToCheckOut, Permission.Read(PermissionScope.Issues, "who knows")] }) },
        { "least-permissions", AWorkflow.WithSteps(AWorkflow.ACheckout, new RunStep("Push", "./push") { Uses = [Packages] }) },
        { "no-persisted-credentials", AWorkflow.WithSteps(AWorkflow.ACheckout with { Inputs = new Dictionary<string, string>() }) },
        { "no-persisted-credentials", AWorkflow.WithSteps(AWorkflow.ACheckout with { Inputs = AWorkflow.Values("persist-credentials", "true") }) },
        { "no-expressions-in-scripts", AWorkflow.WithSteps(new RunStep("Greet", $"echo {new Expression("github.event.pull_request.title")}")) },
        { "no-cache-where-published", Pushing(AWorkflow.AJob with { Permissions = [Packages], Steps = [new ActionStep("Cache", AWorkflow.Cache)] }) },
        {
            "no-cache-where-published",
            Pushing(AWorkflow.AJob with
            {
                Environment = new JobEnvironment("prod"),
                Steps = [new ActionStep("Node", AWorkflow.Cache with { Repository = "actions/setup-node" }) { Inputs = AWorkflow.Values("cache", "npm") }],
            })
        },
        { "no-dangerous-triggers", AWorkflow.Good with { Triggers = [new EventTrigger("pull_request_target")] } },
        { "no-dangerous-triggers", AWorkflow.Good with { Triggers = [new EventTrigger("workflow_run")] } },
        { "secrets-in-environments-only", Pushing(AWorkflow.AJob with { Variables = AWorkflow.Values("KEY", $"{Expression.Secret("KEY")}") }) },
        { "secrets-in-environments-only", AWorkflow.Good with { Variables = AWorkflow.Values("KEY", $"{new Expression("toJSON(secrets)")}") } },
        { "no-inherited-secrets", AWorkflow.With(ACall("./.github/workflows/a.yml") with { Secrets = CalledSecrets.Inherited }) },
        { "names-and-limits", AWorkflow.Good with { Concurrency = null } },
        { "names-and-limits", AWorkflow.With(AWorkflow.AJob with { TimeLimit = null }) },
        { "names-and-limits", AWorkflow.With(AWorkflow.AJob with { Name = "" }) },
        { "names-and-limits", AWorkflow.WithSteps(new RunStep("", "true")) },
        { "read-only-pull-requests", AWorkflow.With(AWorkflow.AJob with { Permissions = [Packages] }) },
        { "read-only-pull-requests", AWorkflow.With(AWorkflow.AJob with { Permissions = null }) with { Permissions = null } },
        { "read-only-pull-requests", AWorkflow.With(Proving) },
        { "read-only-pull-requests", AWorkflow.With(Proving with { Environment = null, Condition = new Expression(OwnPullRequests.Only) }) },
        { "read-only-pull-requests", AWorkflow.With(Proving with { Condition = new Expression("github.event_name == 'push' || github.event_name == 'pull_request'") }) },
        { "read-only-pull-requests", AWorkflow.With(Proving with { Condition = new Expression("(github.event_name == 'push' || true)") }) },
        { "read-only-pull-requests", AWorkflow.With(Proving with { Condition = new Expression($"always() || {OwnPullRequests.Only}") }) },
        { "no-untrusted-environment-files", AWorkflow.WithSteps(new RunStep("Remember", "cat title >> \"$GITHUB_ENV\"")) },
        {
            "no-untrusted-environment-files",
            Pushing(AWorkflow.AJob with
            {
                Steps = [new RunStep("Remember", "echo \"$TOOL\" >> \"$GITHUB_PATH\"") { Variables = AWorkflow.Values("TOOL", $"{Expression.Input(new JobId("tool"))}") }],
            })
        },
    };

    [Fact]
    public void finds_nothing_in_a_good_workflow() => WorkflowAudit.Findings(AWorkflow.Good).ShouldBeEmpty();

    [Fact]
    public void allows_the_job_s_own_token_and_a_secret_in_an_environment()
    {
        var job = AWorkflow.AJob with
        {
            Environment = new JobEnvironment("prod"),
            Variables = new Dictionary<string, string> { ["KEY"] = $"{Expression.Secret("KEY")}" },
        };
        var token = AWorkflow.AJob with { Id = new JobId("token"), Variables = AWorkflow.Values("TOKEN", $"{Expression.Secret("GITHUB_TOKEN")}") };

        WorkflowAudit.Findings(AWorkflow.With(job, token)).ShouldBeEmpty();
    }

    [Fact]
    public void allows_a_pull_request_of_the_repository_itself_to_prove_to_a_cloud_who_it_is() =>
        WorkflowAudit.Findings(AWorkflow.With(Proving with { Condition = new Expression($"(a || b) && {OwnPullRequests.Only}") })).ShouldBeEmpty();

    [Theory]
    [InlineData("github.event_name == 'push'")]
    [InlineData("github.event_name != 'pull_request'")]
    [InlineData("(github.event_name == 'push' || github.event_name == 'schedule') && a")]
    public void allows_what_it_likes_to_a_job_that_runs_for_no_pull_request(string condition) =>
        WorkflowAudit.Findings(AWorkflow.With(Proving with { Condition = new Expression(condition) })).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Broken))]
    public void finds_what_breaks_a_rule(string rule, Workflow workflow)
    {
        WorkflowAudit.Findings(workflow).ShouldContain(x => x.Contains($": {rule}: ", StringComparison.Ordinal));
    }

    [Fact]
    public void has_a_failing_example_for_every_rule()
    {
        WorkflowAudit.Rules.Select(x => x.Name).ShouldBe(Broken.Select(x => x.Data.Item1).Distinct(), ignoreOrder: true);
    }

    [Fact]
    public void names_file_place_rule_problem_and_next_step()
    {
        WorkflowAudit.Findings(AWorkflow.WithSteps(AWorkflow.ACheckout, new ActionStep("Cache", AWorkflow.Cache with { Revision = "v5" }))).ShouldBe(
        [
            ".github/workflows/pull-request.yml: job build, step 'Cache': pinned-actions: actions/cache@v5 can be changed by others; give the 40 digits of a commit",
        ]);
    }

    private static StepsJob Proving
    {
        get
        {
            var proof = Permission.Write(PermissionScope.IdToken, "proves who it is");
            return AWorkflow.AJob with
            {
                Environment = new JobEnvironment("plan"),
                Permissions = [proof],
                Steps = [new RunStep("Log in", "./log-in") { Uses = [proof] }],
            };
        }
    }

    private static CallJob ACall(string called) => new(new JobId("call"), "Call", called) { Permissions = [] };

    private static Workflow Pushing(StepsJob job) => AWorkflow.With(job) with { Triggers = [new PushTrigger()] };
}
