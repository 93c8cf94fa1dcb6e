namespace Slipway.Workflows.Generation;

/// <summary>Which jobs run for what has started a workflow.</summary>
internal sealed class PlannedEvents(WorkflowAttribute workflow, WorkflowPlan plan, PlannedInputs inputs)
{
    private const string Attribute = "[WhenEvent]";

    /// <summary>What starts the workflow.</summary>
    public IReadOnlyList<WorkflowEvent> All { get; } =
    [
        .. workflow.OnPush is not null || workflow.OnPushTags is not null ? [WorkflowEvent.Push] : Array.Empty<WorkflowEvent>(),
        .. workflow.OnPullRequest is not null ? [WorkflowEvent.PullRequest] : Array.Empty<WorkflowEvent>(),
        .. workflow.OnMergeGroup ? [WorkflowEvent.MergeGroup] : Array.Empty<WorkflowEvent>(),
        .. workflow.OnSchedule is not null ? [WorkflowEvent.Schedule] : Array.Empty<WorkflowEvent>(),
        .. workflow.OnManual is not null ? [WorkflowEvent.Manual] : Array.Empty<WorkflowEvent>(),
    ];

    /// <summary>Whether a person who starts the workflow chooses jobs.</summary>
    public bool HasQuestions { get; } = inputs.IsOffered && plan.Jobs.Any(x => x.IsAskedFor);

    /// <summary>What a job runs for. When others wait for answers, one that does not is none that a person asks for.</summary>
    /// <exception cref="UserError">Nothing is left, or a job that it needs does not run for all of it.</exception>
    public IReadOnlyList<WorkflowEvent> Of(PlannedJob job)
    {
        var events = Possible(job);
        if (events is [] && All is not [])
        {
            throw Mistake.In(workflow, job.Target, Attribute, "nothing is left that it runs for", "name another event, or say by [WhenInput] for which answers it runs");
        }

        foreach (var needed in plan.Jobs.Where(x => !job.Target.AssuredAfterFailure && plan.NeedsOf(job).Contains(x.Id)))
        {
            // Jobs that a person asks for run without what was not asked for.
            var missing = events.Except(Possible(needed)).Where(x => x != WorkflowEvent.Manual || !job.IsAskedFor).ToList();
            if (missing is not [])
            {
                throw Mistake.In(
                    workflow, job.Target, Attribute, $"it runs for {string.Join(", ", missing)}, and {needed.Target.Name}, which it needs, does not", "give both the same events");
            }
        }

        return events;
    }

    /// <summary>The condition under which one of these has started the workflow; null when nothing else can.</summary>
    public string? ConditionOf(IReadOnlyCollection<WorkflowEvent> events) => (All.Except(events).ToList(), events.Select(x => $"github.event_name == '{NameOf(x)}'").ToList()) switch
    {
        ([], _) => null,
        ([var other], _) => $"github.event_name != '{NameOf(other)}'",
        (_, [var only]) => only,
        (_, var several) => $"({string.Join(" || ", several)})",
    };

    private List<WorkflowEvent> Possible(PlannedJob job)
    {
        if (job.Events.Except(All).ToList() is [var unknown, ..])
        {
            throw Mistake.In(workflow, job.Target, Attribute, $"{unknown} does not start the workflow", $"name some of {string.Join(", ", All)}");
        }

        var asked = HasQuestions && job.IsAskedFor;
        if (asked && job.Events is not [] && !job.Events.Contains(WorkflowEvent.Manual))
        {
            throw Mistake.In(workflow, job.Target, Attribute, "it waits for the answers of a person, and no person starts it", $"add {nameof(WorkflowEvent.Manual)}");
        }

        return
        [
            .. (job.Events is [] ? All : All.Intersect(job.Events))
                .Where(x => x == WorkflowEvent.Manual
                    ? asked || !HasQuestions || inputs.IsOnlyWay
                    : !asked || job.Attribute.Switch is null),
        ];
    }

    private static string NameOf(WorkflowEvent one) => one switch
    {
        WorkflowEvent.Push => "push",
        WorkflowEvent.PullRequest => "pull_request",
        WorkflowEvent.MergeGroup => "merge_group",
        WorkflowEvent.Schedule => "schedule",
        WorkflowEvent.Manual => "workflow_dispatch",
        _ => throw new ArgumentOutOfRangeException(nameof(one), one, null),
    };
}
