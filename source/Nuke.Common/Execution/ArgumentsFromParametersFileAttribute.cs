namespace Nuke.Common.Execution;

/// <summary>Reads the parameter files as soon as the build exists. Every build does, sooner: what is wrong in them is said before anything runs.</summary>
public class ArgumentsFromParametersFileAttribute : BuildExtensionAttributeBase, IOnBuildCreated
{
    /// <summary>Reads them, where that has not happened.</summary>
    /// <exception cref="UsageError">A file is no object of known parameters.</exception>
    public void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets) => _ = BuildContext.Current.Parameters;
}
