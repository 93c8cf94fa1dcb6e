namespace Nuke.Common.Execution;

/// <summary>Called before a target's first action.</summary>
public interface IOnTargetRunning : IBuildExtension
{
    /// <summary>Called before a target's first action.</summary>
    void OnTargetRunning(ExecutableTarget target);
}
