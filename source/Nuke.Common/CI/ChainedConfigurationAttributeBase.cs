using Nuke.Common.Execution;

namespace Nuke.Common.CI;

/// <summary>Configures a build server that runs each target as a step of its own.</summary>
public abstract class ChainedConfigurationAttributeBase : ConfigurationAttributeBase
{
    /// <summary>The targets that the server does not run.</summary>
    public override IEnumerable<string> IrrelevantTargetNames => ExcludedTargets;

    /// <summary>Targets that have no step: they run inside of those that need them.</summary>
    public string[] NonEntryTargets { get; set; } = [];

    /// <summary>Targets that the server does not run.</summary>
    public string[] ExcludedTargets { get; set; } = [];

    /// <summary>What the step of a target runs: the targets without a step that it needs, then itself.</summary>
    protected IEnumerable<ExecutableTarget> GetInvokedTargets(
        ExecutableTarget executableTarget,
        IReadOnlyCollection<ExecutableTarget> relevantTargets)
    {
        var inside = new HashSet<ExecutableTarget> { executableTarget };
        AddNonEntries(executableTarget, inside);
        return relevantTargets.Where(inside.Contains);
    }

    /// <summary>The targets whose steps come before that of a target.</summary>
    protected IEnumerable<ExecutableTarget> GetTargetDependencies(ExecutableTarget executableTarget) => executableTarget.ExecutionDependencies
        .Concat(executableTarget.TriggerDependencies)
        .SelectMany(dependency => HasStep(dependency) ? [dependency] : GetTargetDependencies(dependency))
        .Distinct();

    private bool HasStep(ExecutableTarget target) => !NonEntryTargets.Contains(target.Name) && !ExcludedTargets.Contains(target.Name);

    private void AddNonEntries(ExecutableTarget target, HashSet<ExecutableTarget> found)
    {
        foreach (var dependency in target.ExecutionDependencies.Where(dependency => NonEntryTargets.Contains(dependency.Name)))
        {
            if (found.Add(dependency))
            {
                AddNonEntries(dependency, found);
            }
        }
    }
}
