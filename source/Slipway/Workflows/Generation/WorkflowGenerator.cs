using Nuke.Common;
using Nuke.Common.Execution;
using Slipway.Workflows.Audits;

namespace Slipway.Workflows.Generation;

/// <summary>Makes the workflow of an attribute.</summary>
internal static class WorkflowGenerator
{
    /// <param name="workflow">The attribute.</param>
    /// <param name="build">The build that has it.</param>
    /// <param name="all">The targets of the build.</param>
    /// <exception cref="UserError">An attribute says what cannot be, or the workflow breaks a rule.</exception>
    public static Workflow Generate(WorkflowAttribute workflow, INukeBuild build, IReadOnlyCollection<ExecutableTarget> all)
    {
        var plan = new WorkflowPlan(workflow, build, all);
        var inputs = new PlannedInputs(workflow, build, plan.Jobs);
        var jobs = new JobGenerator(workflow, build, plan, inputs);
        var generated = new Workflow
        {
            Name = NameOf(workflow),
            RunName = inputs.Title(),
            Triggers = [.. TriggersOf(workflow), .. inputs.IsOffered ? [inputs.Trigger] : Array.Empty<Trigger>()],
            Permissions = [],
            Concurrency = ConcurrencyOf(workflow),
            Jobs = [.. plan.Jobs.Select(jobs.Generate)],
        };
        return WorkflowAudit.Findings(generated) is { Count: > 0 } findings
            ? throw new UserError(string.Join(Environment.NewLine, findings), "mend the attributes [Workflow], [Job] and [Grant] of the build")
            : generated;
    }

    private static WorkflowName NameOf(WorkflowAttribute workflow)
    {
        try
        {
            return new WorkflowName(workflow.Name);
        }
        catch (UserError error)
        {
            throw Mistake.In(workflow, "name", error);
        }
    }

    private static IEnumerable<Trigger> TriggersOf(WorkflowAttribute workflow)
    {
        if (workflow.OnPush is not null || workflow.OnPushTags is not null)
        {
            yield return new PushTrigger { Branches = workflow.OnPush ?? [], Tags = workflow.OnPushTags ?? [], Paths = workflow.OnPushPaths };
        }

        if (workflow.OnPullRequest is { } branches)
        {
            yield return new PullRequestTrigger { Branches = branches, Paths = workflow.OnPullRequestPaths };
        }

        if (workflow.OnMergeGroup)
        {
            yield return new MergeGroupTrigger();
        }

        if (workflow.OnSchedule is { } times)
        {
            yield return new ScheduleTrigger([.. times.Select(x => TimeOf(x, workflow))]);
        }
    }

    private static CronTime TimeOf(string text, WorkflowAttribute workflow)
    {
        try
        {
            return new CronTime(text);
        }
        catch (UserError error)
        {
            throw Mistake.In(workflow, nameof(workflow.OnSchedule), error);
        }
    }

    private static Concurrency ConcurrencyOf(WorkflowAttribute workflow) => workflow.Runs switch
    {
        RunBehavior.OneAfterTheOther => new Concurrency(workflow.Name, ConcurrencyBehavior.Queue),
        RunBehavior.NewestOnly => new Concurrency(
            $"{workflow.Name}-{new Expression("github.event.pull_request.number || github.ref")}", ConcurrencyBehavior.Cancel),
        _ => new Concurrency($"{workflow.Name}-{new Expression("github.run_id")}", ConcurrencyBehavior.Queue),
    };
}
