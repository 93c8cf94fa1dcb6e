using Nuke.Common;
using Nuke.Common.Execution;

namespace Slipway.Workflows.Generation;

/// <summary>The jobs of a workflow, and what each needs of the others.</summary>
internal sealed class WorkflowPlan
{
    private readonly WorkflowAttribute workflow;
    private readonly INukeBuild build;
    private readonly Dictionary<PlannedJob, IReadOnlyList<PlannedJob>> direct;

    /// <exception cref="UserError">A target is not there, runs in no job, or uses what no job produces.</exception>
    public WorkflowPlan(WorkflowAttribute workflow, INukeBuild build, IReadOnlyCollection<ExecutableTarget> all)
    {
        this.workflow = workflow;
        this.build = build;
        var graph = new TargetGraph(workflow.Targets.Select(x => Find(x, all)));
        Jobs = [.. graph.Targets.Where(x => PlannedJob.AttributeOf(x) is not null).Select(x => Plan(x, graph))];
        if (graph.Targets.FirstOrDefault(x => !Jobs.Any(job => job.Members.Contains(x))) is { } homeless)
        {
            throw Mistake.In(workflow, homeless, "[Job]", "it runs in no job", "give it the attribute, or let a target with the attribute depend on it");
        }

        direct = Jobs.ToDictionary(x => x, x => DirectlyBefore(x, graph));
        if (Jobs.SelectMany(GivenBy).GroupBy(x => x.Artifact).FirstOrDefault(x => x.Count() > 1) is { } twice)
        {
            throw Mistake.In(workflow, "[Artifact]", $"two jobs have the artifact {twice.Key}", "give one of them another name");
        }
    }

    /// <summary>In an order in which each comes after those that it needs.</summary>
    public IReadOnlyList<PlannedJob> Jobs { get; }

    /// <summary>The job's needs: those before it that none of the others needs already, and those whose outputs it reads.</summary>
    public IReadOnlyList<JobId> NeedsOf(PlannedJob job)
    {
        var reducible = direct[job].Where(x => direct[job].Any(other => other != x && AllBefore(other).Contains(x)));
        var givers = job.Attribute.Takes.Select(x => GiverOf(job, x)).OfType<PlannedJob>().ToList();
        return [.. Jobs.Where(x => givers.Contains(x) || direct[job].Except(reducible).Contains(x)).Select(x => x.Id)];
    }

    /// <summary>The last job before this that gives a parameter; null when none does.</summary>
    public PlannedJob? GiverOf(PlannedJob job, string parameter)
    {
        var before = AllBefore(job);
        return Jobs.LastOrDefault(x => before.Contains(x) && x.Attribute.Gives.Contains(parameter));
    }

    /// <summary>What other jobs produce and this uses.</summary>
    public IReadOnlyList<Product> UsedBy(PlannedJob job) =>
        [.. Uses(job).SelectMany(x => Products(x.Producer, x.Patterns, x.User)).DistinctBy(x => x.Artifact)];

    /// <summary>What its target produces, and what other jobs use of what the others inside it produce.</summary>
    public IReadOnlyList<Product> GivenBy(PlannedJob job) =>
    [
        .. Product.Of(job.Target, workflow, build)
            .Concat(Jobs.Where(x => x != job)
                .SelectMany(Uses)
                .Where(x => OwnerOf(x.Producer, x.User) == job)
                .SelectMany(x => Products(x.Producer, x.Patterns, x.User)))
            .DistinctBy(x => x.Artifact)
            .OrderBy(x => x.Artifact, StringComparer.Ordinal),
    ];

    private static PlannedJob Plan(ExecutableTarget target, TargetGraph graph)
    {
        var inside = new HashSet<ExecutableTarget>();
        Take(target);
        return new PlannedJob(target, PlannedJob.AttributeOf(target)!, [.. graph.Targets.Where(inside.Contains)]);

        void Take(ExecutableTarget one)
        {
            if (inside.Add(one))
            {
                one.ExecutionDependencies.Concat(one.Triggers).Where(x => PlannedJob.AttributeOf(x) is null).ToList().ForEach(Take);
            }
        }
    }

    private ExecutableTarget Find(string name, IReadOnlyCollection<ExecutableTarget> all) => all.FirstOrDefault(x => x.Name == name)
        ?? throw Mistake.In(workflow, "targets", $"there is no target {name}", "name targets of the build by nameof");

    private IReadOnlyList<PlannedJob> DirectlyBefore(PlannedJob job, TargetGraph graph) =>
    [
        .. job.Members.SelectMany(graph.Before).Join(Jobs, x => x, x => x.Target, (_, x) => x)
            .Concat(Uses(job).Select(x => OwnerOf(x.Producer, x.User)))
            .Where(x => x != job)
            .Distinct(),
    ];

    private HashSet<PlannedJob> AllBefore(PlannedJob job)
    {
        var found = new HashSet<PlannedJob>();
        Add(job);
        return found;

        void Add(PlannedJob one)
        {
            foreach (var before in direct[one].Where(found.Add))
            {
                Add(before);
            }
        }
    }

    /// <summary>What the members of a job use that none of them produces.</summary>
    private static IEnumerable<(ExecutableTarget User, ExecutableTarget Producer, IEnumerable<string> Patterns)> Uses(PlannedJob job) =>
        from user in job.Members
        from used in user.ArtifactDependencies
        where !job.Members.Contains(used.Key)
        select (user, used.Key, used.AsEnumerable());

    private PlannedJob OwnerOf(ExecutableTarget producer, ExecutableTarget user) => Jobs.FirstOrDefault(x => x.Members.Contains(producer))
        ?? throw Mistake.In(workflow, user, "Consumes", $"no job runs {producer.Name}", $"let it depend on {producer.Name}");

    private IEnumerable<Product> Products(ExecutableTarget producer, IEnumerable<string> patterns, ExecutableTarget user)
    {
        var products = Product.Of(producer, workflow, build);
        foreach (var pattern in patterns)
        {
            var index = producer.ArtifactProducts.IndexOf(pattern);
            yield return index >= 0
                ? products[index]
                : throw Mistake.In(workflow, user, "Consumes", $"{producer.Name} does not produce '{pattern}'", "write it as Produces has it");
        }
    }
}
