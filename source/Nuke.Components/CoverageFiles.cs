using Nuke.Common.Git;
using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Components;

/// <summary>The measurements of a test run, one file a project, in the format of Cobertura.</summary>
internal static class CoverageFiles
{
    public const string Pattern = "*.xml";

    /// <remarks>The options of Codecov's uploader.</remarks>
    public static void SendToCodecov(AbsolutePath directory, string token, GitRepository repository)
    {
        var codecov = ToolResolver.GetEnvironmentOrPathTool("codecov");
        foreach (var file in directory.GlobFiles(Pattern))
        {
            codecov($"--token {token:r} --file {file} --sha {repository.Commit} --branch {repository.Branch}");
        }
    }
}
