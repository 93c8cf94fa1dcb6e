using Nuke.Common.Execution;
using Nuke.Common.Parameters;

namespace Nuke.Common.CI.Generation;

/// <summary>The targets that a configuration is about.</summary>
internal static class RelevantTargets
{
    /// <summary>Those that it names and those that they need or trigger, each after those that it needs.</summary>
    /// <exception cref="UsageError">It names a target that the build does not have.</exception>
    public static IReadOnlyCollection<ExecutableTarget> Of(ConfigurationAttributeBase configuration, IReadOnlyCollection<ExecutableTarget> all)
    {
        var wanted = configuration.RelevantTargetNames.Select(name => Find(name, configuration, all)).Distinct().ToArray();
        var irrelevant = configuration.IrrelevantTargetNames.Select(name => Find(name, configuration, all)).ToHashSet();
        return [.. ExecutionPlanner.Plan([.. all], wanted).Where(target => !irrelevant.Contains(target))];
    }

    private static ExecutableTarget Find(string name, ConfigurationAttributeBase configuration, IReadOnlyCollection<ExecutableTarget> all) =>
        all.FirstOrDefault(target => target.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageError(
            $"{configuration.DisplayName}: there is no target {name}",
            $"{Nearest.Hint(name, all.Select(target => target.Name))}correct the attribute of the build");
}
