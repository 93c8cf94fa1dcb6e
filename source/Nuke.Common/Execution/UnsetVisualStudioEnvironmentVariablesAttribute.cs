namespace Nuke.Common.Execution;

/// <summary>Removes what Visual Studio tells the processes that it starts: MSBuild and the SDK would take its versions for those to use.</summary>
public class UnsetVisualStudioEnvironmentVariablesAttribute : BuildExtensionAttributeBase, IOnBuildCreated
{
    private static readonly string[] Variables =
        ["MSBuildLoadMicrosoftTargetsReadOnly", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath", "VisualStudioDir", "VisualStudioEdition", "VisualStudioVersion", "VSAPPIDDIR", "VSAPPIDNAME", "VSLANG", "VSSKUEDITION"];

    /// <summary>Removes the variables, in Visual Studio.</summary>
    public void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets)
    {
        if (Build.Host is VisualStudio)
        {
            Array.ForEach(Variables, EnvironmentInfo.RemoveVariable);
        }
    }
}
