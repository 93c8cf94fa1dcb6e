namespace Nuke.Common.Execution;

/// <summary>Called for each target that is left out on purpose.</summary>
public interface IOnTargetSkipped : IBuildExtension
{
    /// <summary>Called for each target that is left out on purpose.</summary>
    void OnTargetSkipped(ExecutableTarget target);
}
