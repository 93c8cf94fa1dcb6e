using Nuke.Common.Execution;

namespace Nuke.Common;

/// <summary>Asks for targets by the properties that declare them.</summary>
public static class ExecutableTargetExtensions
{
    /// <summary>Whether the target is among these.</summary>
    public static bool Contains(this IEnumerable<ExecutableTarget> targets, Target target) => targets.Has(target);

    /// <summary>Whether the preparation is among these.</summary>
    public static bool Contains(this IEnumerable<ExecutableTarget> targets, Setup target) => targets.Has(target);

    /// <summary>Whether the cleanup is among these.</summary>
    public static bool Contains(this IEnumerable<ExecutableTarget> targets, Cleanup target) => targets.Has(target);

    private static bool Has(this IEnumerable<ExecutableTarget> targets, Delegate factory) => targets.Any(target => target.Factory.Equals(factory));
}
