using Nuke.Common.Execution;
using Nuke.Common.Tools.DotNet;

namespace Nuke.Common.CI;

/// <summary>Ends the servers that the SDK keeps for the next build: a build server often waits for all processes to end.</summary>
public class ShutdownDotNetAfterServerBuildAttribute : BuildExtensionAttributeBase, IOnBuildFinished
{
    /// <summary>Comes late.</summary>
    public override float Priority => -50;

    /// <summary>Whether the log shows it.</summary>
    public bool EnableLogging { get; set; }

    /// <summary>Ends them, on a build server.</summary>
    public void OnBuildFinished()
    {
        if (Build.IsServerBuild)
        {
            DotNetTasks.DotNet("build-server shutdown", logOutput: EnableLogging, logInvocation: EnableLogging);
        }
    }
}
