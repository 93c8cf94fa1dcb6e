using Slipway.Workflows;

namespace Slipway.Tests.Workflows;

/// <summary>Workflows that the tests vary.</summary>
internal static class AWorkflow
{
    public static ActionReference Checkout { get; } = new("actions/checkout", "08c6903cd8c0fde910a37f88322edcfb5dd907a8", "v5.0.0");

    public static ActionReference Cache { get; } = new("actions/cache", "a7833574556fa59680c1b7cb190c1735db73ebf0", "v5.0.0");

    public static Permission ToCheckOut { get; } = Permission.Read(PermissionScope.Contents, "to check the sources out");

    /// <summary>One job that every rule allows.</summary>
    public static Workflow Good => With(AJob);

    public static StepsJob AJob => new(new JobId("build"), "Build", ["ubuntu-latest"], [ACheckout, new RunStep("Test", "./build.sh Test")])
    {
        Permissions = [ToCheckOut],
        TimeLimit = TimeSpan.FromMinutes(10),
    };

    public static ActionStep ACheckout => new("Check out", Checkout)
    {
        Uses = [ToCheckOut],
        Inputs = new Dictionary<string, string> { ["persist-credentials"] = "false" },
    };

    public static Workflow With(params IReadOnlyList<Job> jobs) => new()
    {
        Name = new WorkflowName("pull-request"),
        Triggers = [new PullRequestTrigger()],
        Jobs = jobs,
        Permissions = [],
        Concurrency = new Concurrency($"{new Expression("github.workflow")}-{new Expression("github.ref")}", ConcurrencyBehavior.Cancel),
    };

    public static Workflow WithSteps(params IReadOnlyList<Step> steps) => With(AJob with { Steps = steps });

    public static IReadOnlyDictionary<string, string> Values(string name, string value) => new Dictionary<string, string> { [name] = value };
}
