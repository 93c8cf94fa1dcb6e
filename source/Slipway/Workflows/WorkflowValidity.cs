namespace Slipway.Workflows;

/// <summary>What GitHub would refuse although the types allow it.</summary>
internal static class WorkflowValidity
{
    /// <exception cref="UserError">GitHub would refuse the workflow.</exception>
    public static void Check(Workflow workflow)
    {
        var problems = Problems(workflow).Select(x => $"{workflow.Path}: {x.Place}: {x.Problem}").ToList();
        if (problems.Count > 0)
        {
            throw new UserError(string.Join(Environment.NewLine, problems), "mend the attribute that declares it");
        }
    }

    private static IEnumerable<(string Place, string Problem)> Problems(Workflow workflow) =>
    [
        .. ProblemsOf(workflow.Triggers),
        .. VariablesOf("env", workflow.Variables),
        .. workflow.Jobs is [] ? [("jobs", "there is none")] : RepeatedIn(workflow.Jobs.Select(x => x.Id.Text)).Select(x => ("jobs", $"two are called {x}")),
        .. workflow.Jobs.SelectMany(job => ProblemsOf(job, workflow).Select(x => ($"job {job.Id}{x.Place}", x.Problem))),
        .. JobGraph.CycleIn(workflow.Jobs) is { } cycle ? [("jobs", $"they need each other: {string.Join(" -> ", cycle)}")] : Array.Empty<(string, string)>(),
    ];

    private static IEnumerable<(string, string)> ProblemsOf(IReadOnlyList<Trigger> triggers) =>
    [
        .. triggers is [] ? [("on", "nothing starts it")] : RepeatedIn(triggers.Select(x => x.Event)).Select(x => ("on", $"{x} is there twice")),
        .. triggers.OfType<ScheduleTrigger>().Where(x => x.Times is []).Select(_ => ("on.schedule", "it has no time")),
        .. triggers.OfType<ManualTrigger>().SelectMany(x => ProblemsOf(x.Inputs, "on.workflow_dispatch")),
        .. triggers.OfType<ManualTrigger>().Where(x => x.Inputs.Count > 25).Select(x => ("on.workflow_dispatch", $"it has {x.Inputs.Count} inputs; GitHub takes 25")),
        .. triggers.OfType<CallTrigger>().SelectMany(x => ProblemsOf(x.Inputs, "on.workflow_call")),
        .. triggers.OfType<CallTrigger>().SelectMany(x => x.Inputs).Where(x => x is ChoiceInput or EnvironmentInput)
            .Select(x => ("on.workflow_call", $"the input {x.Name} is a choice: only a workflow that a person starts can have one")),
    ];

    private static IEnumerable<(string, string)> ProblemsOf(IReadOnlyList<WorkflowInput> inputs, string place) =>
    [
        .. RepeatedIn(inputs.Select(x => x.Name.Text)).Select(x => (place, $"two inputs are called {x}")),
        .. inputs.OfType<ChoiceInput>().Where(x => x.Options is []).Select(x => (place, $"the input {x.Name} has no options")),
    ];

    private static IEnumerable<(string Place, string Problem)> ProblemsOf(Job job, Workflow workflow) =>
    [
        .. job.Needs.Where(x => workflow.Jobs.All(other => other.Id != x)).Select(x => (".needs", $"there is no job {x}")),
        .. job.Permissions is null ? [] : RepeatedIn(job.Permissions.Select(x => $"{x.Scope}")).Select(x => (".permissions", $"{x} is there twice")),
        .. job.Permissions is null ? [] : job.Permissions.Where(x => x is { Scope: PermissionScope.IdToken, Access: Access.Read })
            .Select(_ => (".permissions", "the identity token can only be written")),
        .. job.Matrix is { } matrix && (matrix.Values.Count == 0 || matrix.Values.Any(x => x.Value is [])) ? [(".strategy", "the matrix has no values")] : Array.Empty<(string, string)>(),
        .. job is StepsJob steps ? ProblemsOf(steps) : [],
    ];

    private static IEnumerable<(string, string)> ProblemsOf(StepsJob job) =>
    [
        .. job.Runner is [] ? [(".runs-on", "it names no machine")] : Array.Empty<(string, string)>(),
        .. job.Steps is [] ? [(".steps", "there is none")] : RepeatedIn(job.Steps.Select(x => x.Id?.Text).OfType<string>()).Select(x => (".steps", $"two have the id {x}")),
        .. job.TimeLimit is { } limit && limit <= TimeSpan.Zero ? [(".timeout-minutes", "it leaves no time")] : Array.Empty<(string, string)>(),
        .. VariablesOf(".env", job.Variables),
        .. job.Steps.SelectMany((step, index) => VariablesOf($".steps[{index}].env", step.Variables)),
        .. job.Outputs.Keys.Where(x => !Identifiers.IsJobId(x)).Select(x => (".outputs", $"'{x}' is not a name")),
    ];

    private static IEnumerable<(string, string)> VariablesOf(string place, IReadOnlyDictionary<string, string> variables) => variables.Keys
        .Where(x => !Identifiers.IsVariable(x) || (x.StartsWith("GITHUB_", StringComparison.OrdinalIgnoreCase) && x != "GITHUB_TOKEN"))
        .Select(x => (place, $"'{x}' is not a name that a variable may have"));

    private static IEnumerable<string> RepeatedIn(IEnumerable<string> names) =>
        names.GroupBy(x => x, StringComparer.OrdinalIgnoreCase).Where(x => x.Count() > 1).Select(x => x.Key);
}
