namespace Nuke.Common.Execution;

/// <summary>Called after a target's last action.</summary>
public interface IOnTargetSucceeded : IBuildExtension
{
    /// <summary>Called after a target's last action.</summary>
    void OnTargetSucceeded(ExecutableTarget target);
}
