using Nuke.Common.Tooling;

namespace Nuke.Common.Execution;

/// <summary>Warns of folders on the PATH that are not there, when the build begins.</summary>
public class CheckPathEnvironmentVariableAttribute : BuildExtensionAttributeBase, IOnBuildInitialized
{
    /// <summary>Warns of them.</summary>
    public void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> executableTargets, IReadOnlyCollection<ExecutableTarget> executionPlan) =>
        ProcessTasks.CheckPathEnvironmentVariable();
}
