namespace Slipway.Workflows.Generation;

/// <summary>When jobs run.</summary>
internal sealed class JobConditions(PlannedInputs inputs, IReadOnlyList<PlannedJob> jobs)
{
    private const string Manual = "github.event_name == 'workflow_dispatch'";
    private const string NotManual = "github.event_name != 'workflow_dispatch'";

    /// <summary>In a run that a person starts, jobs that were not asked for are skipped: what needs them must run without them, but never after a failure.</summary>
    private const string NoFailure = "!cancelled() && !failure()";

    /// <summary>The condition of a job; null where it runs when all that it needs has succeeded.</summary>
    public Expression? Of(PlannedJob job, IReadOnlyList<JobId> needs)
    {
        if (job.IsAskedFor && inputs.IsOffered)
        {
            return Asked(job, needs);
        }

        string[] conditions =
        [
            .. job.Target.AssuredAfterFailure && needs is not [] ? ["!cancelled()"] : Array.Empty<string>(),
            .. HasQuestions && !inputs.IsOnlyWay ? [NotManual] : Array.Empty<string>(),
            .. HasQuestions && inputs.IsOnlyWay && inputs.ConditionOf(job) is { } condition ? [condition] : Array.Empty<string>(),
        ];
        return conditions is [] ? null : new Expression(string.Join(" && ", conditions));
    }

    private bool HasQuestions => inputs.IsOffered && jobs.Any(x => x.IsAskedFor);

    private Expression Asked(PlannedJob job, IReadOnlyList<JobId> needs)
    {
        var answers = inputs.ConditionOf(job)!;
        var isForOthers = !inputs.IsOnlyWay && job.Attribute.Switch is null;
        var condition = (inputs.IsOnlyWay, isForOthers) switch
        {
            (true, _) => answers,
            (_, false) => $"{Manual} && {answers}",
            _ => $"({Manual} && {answers} || {NotManual}{string.Concat(needs.Select(x => $" && needs.{x}.result == 'success'"))})",
        };
        return new Expression(needs is [] ? condition : $"{NoFailure} && {condition}");
    }
}
