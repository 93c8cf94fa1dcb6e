using Slipway.Workflows;

namespace Slipway.Tests.Workflows;

public sealed class A_wrong_workflow
{
    public static TheoryData<string, Workflow> Wrong => new()
    {
        { "on: nothing starts it", AWorkflow.Good with { Triggers = [] } },
        { "on: push is there twice", AWorkflow.Good with { Triggers = [new PushTrigger(), new PushTrigger()] } },
        { "on.schedule: it has no time", AWorkflow.Good with { Triggers = [new ScheduleTrigger()] } },
        { "on.workflow_dispatch: two inputs are called a", AWorkflow.Good with { Triggers = [new ManualTrigger(AnInput("a"), AnInput("a"))] } },
        { "on.workflow_dispatch: the input a has no options", AWorkflow.Good with { Triggers = [new ManualTrigger(new ChoiceInput(new JobId("a"), "A"))] } },
        { "on.workflow_dispatch: it has 26 inputs", AWorkflow.Good with { Triggers = [new ManualTrigger([.. Enumerable.Range(1, 26).Select(x => AnInput($"a{x}"))])] } },
        { "on.workflow_call: the input a is a choice", AWorkflow.Good with { Triggers = [new CallTrigger(new ChoiceInput(new JobId("a"), "A", "b"))] } },
        { "env: 'GITHUB_X' is not a name", AWorkflow.Good with { Variables = AWorkflow.Values("GITHUB_X", "1") } },
        { "jobs: there is none", AWorkflow.With() },
        { "jobs: two are called build", AWorkflow.With(AWorkflow.AJob, AWorkflow.AJob) },
        { "job build.needs: there is no job other", AWorkflow.With(Needing("build", "other")) },
        { "jobs: they need each other: b -> c -> b", AWorkflow.With(Needing("a", "b"), Needing("b", "c"), Needing("c", "b")) },
        { "job build.runs-on: it names no machine", AWorkflow.With(AWorkflow.AJob with { Runner = [] }) },
        { "job build.steps: there is none", AWorkflow.WithSteps() },
        { "job build.timeout-minutes: it leaves no time", AWorkflow.With(AWorkflow.AJob with { TimeLimit = TimeSpan.Zero }) },
        { "job build.steps: two have the id a", AWorkflow.WithSteps(new RunStep("A", "true") { Id = new JobId("a") }, new RunStep("B", "true") { Id = new JobId("a") }) },
        { "job build.steps[0].env: 'a-b' is not a name", AWorkflow.WithSteps(new RunStep("A", "true") { Variables = AWorkflow.Values("a-b", "1") }) },
        {
            "job build.permissions: the identity token can only be written",
            AWorkflow.With(AWorkflow.AJob with { Permissions = [Permission.Read(PermissionScope.IdToken, "why")] })
        },
        { "job build.strategy: the matrix has no values", AWorkflow.With(AWorkflow.AJob with { Matrix = new Matrix(new Dictionary<string, IReadOnlyList<string>>()) }) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void is_refused_with_its_place(string problem, Workflow workflow)
    {
        var error = Should.Throw<UserError>(() => WorkflowFile.Write(workflow));

        error.Message.ShouldContain($".github/workflows/pull-request.yml: {problem}");
    }

    [Theory]
    [InlineData("Pull")]
    [InlineData("a--b")]
    [InlineData("../a")]
    [InlineData("a\n")]
    [InlineData("")]
    public void has_a_name_that_a_file_cannot_have(string name) => Should.Throw<UserError>(() => new WorkflowName(name));

    [Theory]
    [InlineData("* * * *", "it has 4 fields")]
    [InlineData("60 * * * *", "its minute is '60'")]
    [InlineData("* * 0 * *", "its day of month is '0'")]
    [InlineData("5-1 * * * *", "its minute is '5-1'")]
    [InlineData("*/0 * * * *", "its minute is '*/0'")]
    [InlineData("* * * JAN *", "its month is 'JAN'")]
    [InlineData("1,,2 * * * *", "its minute is '1,,2'")]
    public void has_a_schedule_that_never_comes(string time, string problem) =>
        Should.Throw<UserError>(() => new CronTime(time)).Message.ShouldContain(problem);

    private static TextInput AnInput(string name) => new(new JobId(name), "An input");

    private static StepsJob Needing(string job, string needed) => AWorkflow.AJob with { Id = new JobId(job), Needs = [new JobId(needed)] };
}
