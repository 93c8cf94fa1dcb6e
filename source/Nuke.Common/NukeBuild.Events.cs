using Nuke.Common.IO;

namespace Nuke.Common;

/// <summary>What a build can add to its run.</summary>
public abstract partial class NukeBuild
{
    /// <summary>The file that names the NuGet packages whose tools the build uses.</summary>
    protected internal virtual string? NuGetPackagesConfigFile => BuildProjectFile?.ToString();

    /// <summary>The file that names the restored NuGet packages.</summary>
    protected internal virtual string? NuGetAssetsConfigFile => BuildProjectDirectory is { } directory ? (directory / "obj" / "project.assets.json").ToString() : null;

    /// <summary>The file that names the npm packages whose tools the build uses.</summary>
    protected internal virtual AbsolutePath? NpmPackageJsonFile => BuildProjectDirectory is { } directory ? directory / "package.json" : null;

    /// <summary>The folder of packages that travel with the build; null without it.</summary>
    protected internal virtual string? EmbeddedPackagesDirectory => null;

    /// <summary>Called when the build exists and its parameters have their values.</summary>
    protected internal virtual void OnBuildCreated()
    {
    }

    /// <summary>Called when all members have their values and it is clear what will run.</summary>
    protected internal virtual void OnBuildInitialized()
    {
    }

    /// <summary>Called at the very end, after the summary.</summary>
    protected internal virtual void OnBuildFinished()
    {
    }

    /// <summary>Called before a target's first action.</summary>
    protected internal virtual void OnTargetRunning(string target)
    {
    }

    /// <summary>Called for each target that is left out on purpose.</summary>
    protected internal virtual void OnTargetSkipped(string target)
    {
    }

    /// <summary>Called after a target's last action.</summary>
    protected internal virtual void OnTargetSucceeded(string target)
    {
    }

    /// <summary>Called when a target has thrown.</summary>
    protected internal virtual void OnTargetFailed(string target)
    {
    }
}
