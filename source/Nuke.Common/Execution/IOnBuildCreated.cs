namespace Nuke.Common.Execution;

/// <summary>Called when the build exists and its parameters have their values.</summary>
public interface IOnBuildCreated : IBuildExtension
{
    /// <summary>Called when the build exists and its parameters have their values.</summary>
    void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets);
}
