namespace Nuke.Common;

/// <summary>What becomes of the dependencies of a skipped target.</summary>
public enum DependencyBehavior
{
    /// <summary>Those that nothing else needs are skipped too.</summary>
    Skip,

    /// <summary>They run.</summary>
    Execute,
}
