namespace Nuke.Common.Execution;

/// <summary>An attribute on the build class that takes part in a run; see the interfaces that derive from this one.</summary>
public interface IBuildExtension
{
    /// <summary>Extensions with a higher one come first.</summary>
    float Priority { get; }
}
