namespace Slipway.Workflows.Generation;

/// <summary>When jobs run.</summary>
internal sealed class JobConditions(PlannedInputs inputs, PlannedEvents events)
{
    private const string Manual = "github.event_name == 'workflow_dispatch'";

    /// <summary>In a run that a person starts, jobs that were not asked for are skipped: what needs them must run without them, but never after a failure.</summary>
    private const string NoFailure = "!cancelled() && !failure()";

    /// <summary>The condition of a job; null where it runs when all that it needs has succeeded.</summary>
    /// <exception cref="UserError">It could never run, or not with what it needs.</exception>
    public Expression? Of(PlannedJob job, IReadOnlyList<JobId> needs)
    {
        var possible = events.Of(job);
        string[] conditions =
        [
            .. job.IsAskedFor && inputs.IsOffered ? Asked(job, possible, needs) : Unasked(job, possible, needs),
            .. job.IsOfAws && possible.Contains(WorkflowEvent.PullRequest) ? [OwnPullRequests.Only] : Array.Empty<string>(),
        ];
        return conditions is [] ? null : new Expression(string.Join(" && ", conditions));
    }

    private IEnumerable<string> Unasked(PlannedJob job, IReadOnlyList<WorkflowEvent> possible, IReadOnlyList<JobId> needs) =>
    [
        .. job.Target.AssuredAfterFailure && needs is not [] ? ["!cancelled()"] : Array.Empty<string>(),
        .. events.ConditionOf(possible) is { } started ? [started] : Array.Empty<string>(),
        .. events.HasQuestions && inputs.IsOnlyWay && inputs.ConditionOf(job) is { } condition ? [condition] : Array.Empty<string>(),
    ];

    private IEnumerable<string> Asked(PlannedJob job, IReadOnlyList<WorkflowEvent> possible, IReadOnlyList<JobId> needs)
    {
        var answers = inputs.ConditionOf(job)!;
        WorkflowEvent[] others = [.. possible.Where(x => x != WorkflowEvent.Manual)];
        var condition = (inputs.IsOnlyWay, others) switch
        {
            (true, _) => answers,
            (_, []) => $"{Manual} && {answers}",
            _ => $"({Manual} && {answers} || {events.ConditionOf(others)}{string.Concat(needs.Select(x => $" && needs.{x}.result == 'success'"))})",
        };
        return needs is [] ? [condition] : [NoFailure, condition];
    }
}
