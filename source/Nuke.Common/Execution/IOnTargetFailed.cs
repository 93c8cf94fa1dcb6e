namespace Nuke.Common.Execution;

/// <summary>Called when a target has thrown.</summary>
public interface IOnTargetFailed : IBuildExtension
{
    /// <summary>Called when a target has thrown.</summary>
    void OnTargetFailed(ExecutableTarget target);
}
