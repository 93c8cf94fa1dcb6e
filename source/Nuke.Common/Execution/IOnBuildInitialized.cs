namespace Nuke.Common.Execution;

/// <summary>Called when it is clear what will run.</summary>
public interface IOnBuildInitialized : IBuildExtension
{
    /// <summary>Called when it is clear what will run.</summary>
    void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> executableTargets, IReadOnlyCollection<ExecutableTarget> executionPlan);
}
