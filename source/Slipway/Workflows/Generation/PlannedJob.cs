using System.Reflection;
using Nuke.Common.Execution;

namespace Slipway.Workflows.Generation;

/// <summary>A target that is a job, and the targets that run inside it.</summary>
/// <param name="Target">The target.</param>
/// <param name="Attribute">What its attribute says.</param>
/// <param name="Members">The targets that run inside it, in their order; its own is among them.</param>
internal sealed record PlannedJob(ExecutableTarget Target, JobAttribute Attribute, IReadOnlyList<ExecutableTarget> Members)
{
    public JobId Id { get; } = new(Words.WithDashes(Target.Name));

    /// <summary>The answers for which it runs, when a person starts the workflow.</summary>
    public IReadOnlyList<WhenInputAttribute> Answers { get; } = [.. Target.Member.GetCustomAttributes<WhenInputAttribute>(inherit: false)];

    /// <summary>Whether it depends on what a person answers if it runs.</summary>
    public bool IsAskedFor => Answers is not [] || Attribute.Switch is not null;

    /// <summary>The clusters that its targets reach.</summary>
    public IReadOnlyList<ClusterAttribute> Clusters { get; } = [.. Members.SelectMany(x => x.Member.GetCustomAttributes<ClusterAttribute>(inherit: false))];

    /// <summary>Whether it logs in to AWS.</summary>
    public bool IsOfAws { get; } = Members.Any(x => x.Member.IsDefined(typeof(AwsRoleAttribute), inherit: false) || x.Member.IsDefined(typeof(ClusterAttribute), inherit: false));

    /// <summary>What must have started the workflow for it to run; without any, everything does.</summary>
    public IReadOnlyList<WorkflowEvent> Events { get; } = Target.Member.GetCustomAttribute<WhenEventAttribute>(inherit: false)?.Events ?? [];

    /// <summary>What its targets do with the job's token.</summary>
    public IReadOnlyList<Permission> Grants { get; } =
    [
        .. Members.SelectMany(GrantsOf)
            .GroupBy(x => x.Scope)
            .Select(x => new Permission(x.Key, x.Max(y => y.Access), string.Join("; ", x.Select(y => y.Reason).Distinct()))),
    ];

    /// <summary>An override says it anew.</summary>
    public static JobAttribute? AttributeOf(ExecutableTarget target) => target.Member.GetCustomAttribute<JobAttribute>(inherit: false);

    private static IEnumerable<GrantAttribute> GrantsOf(ExecutableTarget target) =>
    [
        .. target.Member.GetCustomAttributes<GrantAttribute>(inherit: false),
        .. AttributeOf(target)?.GetType().GetCustomAttributes<GrantAttribute>() ?? [],
    ];
}
