namespace Nuke.Common.CI.AzurePipelines;

/// <summary>Folders that are worth keeping between runs.</summary>
public static class AzurePipelinesCachePaths
{
    /// <summary>What the build itself keeps.</summary>
    public const string Nuke = ".nuke/temp";

    /// <summary>The packages of NuGet.</summary>
    public const string NuGet = "~/.nuget/packages";

    /// <summary>The packages of npm.</summary>
    public const string Npm = "~/.npm";

    /// <summary>The packages of Gradle.</summary>
    public const string Gradle = "~/.gradle";

    /// <summary>The images of Docker.</summary>
    public const string Docker = "$(Pipeline.Workspace)/docker";
}
