using Nuke.Common.Execution;

namespace Nuke.Common.IO;

/// <summary>How the patterns of a build are understood.</summary>
public class GlobbingOptionsAttribute(GlobbingCaseSensitivity caseSensitivity) : BuildExtensionAttributeBase, IOnBuildCreated
{
    public void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets) =>
        Globbing.GlobbingCaseSensitivity = caseSensitivity;
}
