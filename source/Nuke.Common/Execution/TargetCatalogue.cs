using System.Reflection;
using Nuke.Common.Parameters;

namespace Nuke.Common.Execution;

/// <summary>Finds the targets of a build, and ties them together.</summary>
internal static class TargetCatalogue
{
    /// <summary>The properties that are targets, in the order of their declaration.</summary>
    public static IReadOnlyList<PropertyInfo> PropertiesOf(Type buildType) =>
    [
        .. buildType.MembersOfBuild(member => member is PropertyInfo { GetMethod.IsStatic: false } property && IsTarget(property.PropertyType))
            .Cast<PropertyInfo>(),
    ];

    /// <exception cref="UsageError">The targets contradict each other.</exception>
    public static IReadOnlyList<ExecutableTarget> Create(NukeBuild build)
    {
        ComponentMembers.CheckNames(build.GetType());
        var definitions = PropertiesOf(build.GetType()).Select(property => Define(property, build)).ToArray();
        var byFactory = definitions.GroupBy(definition => definition.Target.Factory, DelegateIdentity.Comparer)
            .ToDictionary(group => group.Key, group => group.First().Target, DelegateIdentity.Comparer);
        foreach (var definition in definitions)
        {
            foreach (var reference in definition.References)
            {
                Tie(definition.Target, Find(byFactory, reference, definition.Target), reference);
            }
        }

        TieCleanups(definitions);
        return [.. definitions.Select(definition => definition.Target)];
    }

    public static bool IsTarget(Type type) => type == typeof(Target) || type == typeof(Setup) || type == typeof(Cleanup);

    private static TargetDefinition Define(PropertyInfo property, NukeBuild build)
    {
        var factory = (Delegate?)property.Read(build)
            ?? throw new UsageError($"the target {property.Name} is null", "give the property a value");
        var definition = new TargetDefinition(new ExecutableTarget { Name = property.Name, Member = property, Factory = factory }, build);
        switch (factory)
        {
            case Target target:
                target(definition);
                break;
            case Setup setup:
                setup(definition);
                break;
            case Cleanup cleanup:
                cleanup(definition.AssuredAfterFailure());
                break;
        }

        return definition;
    }

    private static ExecutableTarget Find(Dictionary<Delegate, ExecutableTarget> byFactory, TargetReference reference, ExecutableTarget from) =>
        (reference.Factory is null ? null : byFactory.GetValueOrDefault(reference.Factory))
        ?? throw new UsageError(
            $"{from.Name} refers to a target that is no property of the build",
            "name a property, and let its lambda use no variable from outside");

    private static void Tie(ExecutableTarget target, ExecutableTarget other, TargetReference reference)
    {
        switch (reference.Relation)
        {
            case TargetRelation.DependsOn:
                target.ExecutionDependencies.Add(other);
                break;
            case TargetRelation.DependentFor:
                other.ExecutionDependencies.Add(target);
                break;
            case TargetRelation.Before:
                other.OrderDependencies.Add(target);
                break;
            case TargetRelation.After:
                target.OrderDependencies.Add(other);
                break;
            case TargetRelation.Triggers:
                TieTrigger(target, other);
                break;
            case TargetRelation.TriggeredBy:
                TieTrigger(other, target);
                break;
            case TargetRelation.Consumes:
                target.ArtifactDependencies.AddRange(other, reference.Artifacts is [] ? other.ArtifactProducts : reference.Artifacts);
                break;
        }
    }

    private static void TieTrigger(ExecutableTarget trigger, ExecutableTarget triggered)
    {
        trigger.Triggers.Add(triggered);
        triggered.TriggerDependencies.Add(trigger);
    }

    /// <summary>A preparation makes the cleanup that the same type declares run.</summary>
    private static void TieCleanups(TargetDefinition[] definitions)
    {
        var targets = definitions.Select(definition => definition.Target).ToArray();
        foreach (var setup in targets.Where(target => target.Factory is Setup))
        {
            foreach (var cleanup in targets.Where(target => target.Factory is Cleanup && target.Member.DeclaringType == setup.Member.DeclaringType))
            {
                TieTrigger(setup, cleanup);
            }
        }
    }
}
