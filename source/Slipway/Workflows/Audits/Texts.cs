namespace Slipway.Workflows.Audits;

/// <summary>The texts of a job that may hold expressions.</summary>
internal static class Texts
{
    public static IEnumerable<string> Of(Job job) =>
    [
        job.Name,
        $"{job.Condition}",
        job.Concurrency?.Group ?? "",
        .. job.Matrix?.Values.Values.SelectMany(x => x) ?? [],
        .. job switch
        {
            StepsJob steps => Of(steps),
            CallJob call => [.. call.Inputs.Values, .. call.Secrets.Named.Values.Select(x => $"{x}")],
            _ => [],
        },
    ];

    public static IEnumerable<string> Of(Step step) =>
    [
        step.Name,
        $"{step.Condition}",
        .. step.Variables.Values,
        .. step switch
        {
            RunStep run => [run.Script],
            ActionStep action => action.Inputs.Values,
            _ => [],
        },
    ];

    private static IEnumerable<string> Of(StepsJob job) =>
    [
        job.Environment?.Name ?? "",
        job.Environment?.Address ?? "",
        .. job.Runner,
        .. job.Variables.Values,
        .. job.Outputs.Values.Select(x => $"{x}"),
        .. job.Services.Values.SelectMany(x => x.Variables.Values.Append(x.Image)),
        .. job.Steps.SelectMany(Of),
    ];
}
