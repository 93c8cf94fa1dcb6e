using System.Reflection;

namespace Nuke.Common.Execution;

internal sealed partial class TargetDefinition
{
    private readonly List<TargetReference> references = [];

    /// <summary>What the target says about others.</summary>
    public IReadOnlyList<TargetReference> References => references;

    public ITargetDefinition DependsOn(params Target[] targets) => Refer(TargetRelation.DependsOn, targets);

    public ITargetDefinition DependsOn<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.DependsOn, Required(targets));

    public ITargetDefinition TryDependsOn<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.DependsOn, IfPresent(targets));

    public ITargetDefinition DependentFor(params Target[] targets) => Refer(TargetRelation.DependentFor, targets);

    public ITargetDefinition DependentFor<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.DependentFor, Required(targets));

    public ITargetDefinition TryDependentFor<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.DependentFor, IfPresent(targets));

    public ITargetDefinition Before(params Target[] targets) => Refer(TargetRelation.Before, targets);

    public ITargetDefinition Before<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.Before, Required(targets));

    public ITargetDefinition TryBefore<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.Before, IfPresent(targets));

    public ITargetDefinition After(params Target[] targets) => Refer(TargetRelation.After, targets);

    public ITargetDefinition After<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.After, Required(targets));

    public ITargetDefinition TryAfter<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.After, IfPresent(targets));

    public ITargetDefinition Triggers(params Target[] targets) => Refer(TargetRelation.Triggers, targets);

    public ITargetDefinition Triggers<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.Triggers, Required(targets));

    public ITargetDefinition TryTriggers<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.Triggers, IfPresent(targets));

    public ITargetDefinition TriggeredBy(params Target[] targets) => Refer(TargetRelation.TriggeredBy, targets);

    public ITargetDefinition TriggeredBy<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.TriggeredBy, Required(targets));

    public ITargetDefinition TryTriggeredBy<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.TriggeredBy, IfPresent(targets));

    public ITargetDefinition Produces(params string[] artifacts) => With(() => target.ArtifactProducts.AddRange(artifacts));

    public ITargetDefinition Consumes(params Target[] targets) => Refer(TargetRelation.Consumes, targets);

    public ITargetDefinition Consumes<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.Consumes, Required(targets));

    public ITargetDefinition Consumes(Target target, params string[] artifacts) => Refer(TargetRelation.Consumes, [target], artifacts);

    public ITargetDefinition Consumes<T>(Func<T, Target> target, params string[] artifacts) =>
        Refer(TargetRelation.Consumes, Required([target]), artifacts);

    public ITargetDefinition Consumes<T>(params string[] artifacts) => Refer(TargetRelation.Consumes, AllOf<T>(), artifacts);

    public ITargetDefinition DependsOnContext<T>()
        where T : INukeBuild => Refer(TargetRelation.DependsOn, AllOf<T>());

    private IEnumerable<Target> Required<T>(Func<T, Target>[] targets) => Selected(Component<T>(), targets);

    private T Component<T>() => build is T component
        ? component
        : throw new UsageError(
            $"{target.Name} refers to {typeof(T).Name}, which {build.GetType().Name} does not have",
            $"add {typeof(T).Name} to the interfaces of {build.GetType().Name}");

    private IEnumerable<Target> IfPresent<T>(Func<T, Target>[] targets) =>
        build is T component ? Selected(component, targets) : [];

    private IEnumerable<Target> Selected<T>(T component, Func<T, Target>[] targets) => targets is []
        ? [(Target)OnlyTargetOf(typeof(T)).GetValue(component)!]
        : targets.Select(select => select(component));

    /// <summary>The targets that a component declares, but this one.</summary>
    private IEnumerable<Target> AllOf<T>()
    {
        var component = Component<T>();
        return TargetsOf(typeof(T))
            .Select(property => (Target)property.GetValue(component)!)
            .Where(factory => !DelegateIdentity.Comparer.Equals(factory, target.Factory));
    }

    // What overrides another component's target by its full name is not declared here.
    private static PropertyInfo[] TargetsOf(Type component) =>
        [.. component.GetProperties(Declared).Where(property => property.PropertyType == typeof(Target) && !property.Name.Contains('.', StringComparison.Ordinal))];

    /// <summary>A component without a selector stands for the one target that it declares.</summary>
    private PropertyInfo OnlyTargetOf(Type component)
    {
        var declared = TargetsOf(component);
        return declared is [var only]
            ? only
            : throw new UsageError(
                $"{target.Name} refers to {component.Name}, which declares {declared.Length} targets",
                "name the one that is meant, as x => x.Target");
    }

    private TargetDefinition Refer(TargetRelation relation, IEnumerable<Target> targets, params IReadOnlyList<string> artifacts) =>
        With(() => references.AddRange(targets.Select(other => new TargetReference(relation, other, artifacts))));
}
