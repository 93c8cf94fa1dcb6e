using System.Reflection;
using System.Text.Json;
using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>Finds out whether the tools are there that a build, or a target, says that it needs. Nothing is installed behind the user's back.</summary>
internal static class RequiredTool
{
    private static readonly AbsolutePath SystemPackages = "/var/lib/dpkg/info";

    /// <summary>What the class of a tool says of where it comes from.</summary>
    /// <param name="tool">The class.</param>
    /// <param name="version">The version of the package; any when null.</param>
    /// <exception cref="UsageError">The class says nothing.</exception>
    public static ToolRequirement Of(Type tool, string? version = null) => tool.GetCustomAttribute<ToolAttribute>() switch
    {
        PathToolAttribute path => new PathToolRequirement(path.Executable),
        NuGetToolAttribute package => new NuGetPackageRequirement(package.Id, version),
        NpmToolAttribute package => new NpmPackageRequirement(package.Id, version),
        AptGetToolAttribute package => new AptGetPackageRequirement(package.Id),
        _ => throw new UsageError(
            $"{tool.Name} is required, but does not say where it comes from",
            $"put [{nameof(PathToolAttribute)[..^9]}], [{nameof(NuGetToolAttribute)[..^9]}] or [{nameof(NpmToolAttribute)[..^9]}] on the class"),
    };

    /// <summary>What is missing, and what to do; null when nothing is.</summary>
    public static string? Missing(ToolRequirement requirement)
    {
        try
        {
            Assert(requirement);
            return null;
        }
        catch (AssertionException exception)
        {
            return exception.Message;
        }
    }

    private static void Assert(ToolRequirement requirement)
    {
        switch (requirement)
        {
            case PathToolRequirement path:
                AssertProgram(path.PathExecutable);
                break;
            case NuGetPackageRequirement package:
                NuGetToolPathResolver.GetPackageDirectory(package.PackageId.Split('|'), package.Version);
                break;
            case NpmPackageRequirement package:
                AssertInstalled(NpmToolPathResolver.Directory, package);
                break;
            case AptGetPackageRequirement package:
                AssertInstalled(package);
                break;
        }
    }

    private static void AssertProgram(string name)
    {
        if (ToolPathResolver.TryGetEnvironmentExecutable(ToolPathResolver.EnvironmentVariable(name)) is null)
        {
            ToolPathResolver.GetPathExecutable(name);
        }
    }

    private static void AssertInstalled(AbsolutePath directory, NpmPackageRequirement package)
    {
        var manifest = directory / "node_modules" / package.PackageId / "package.json";
        var wanted = package.Version is null ? package.PackageId : $"{package.PackageId}@{package.Version}";
        if (!manifest.FileExists())
        {
            throw new AssertionException($"The npm package {wanted} is not there: add it to {directory / "package.json"}, and run 'npm ci' in {directory}");
        }

        using var json = JsonDocument.Parse(manifest.ReadAllText());
        var version = json.RootElement.GetProperty("version").GetString();
        if (package.Version is not null && package.Version != version)
        {
            throw new AssertionException($"The npm package {wanted} is required, but {directory} has {version}: run 'npm install {wanted}' there");
        }
    }

    private static void AssertInstalled(AptGetPackageRequirement package)
    {
        if (SystemPackages.GlobFiles($"{package.PackageId}.list", $"{package.PackageId}:*.list").Count == 0)
        {
            throw new AssertionException($"The system's package {package.PackageId} is not there: run 'apt-get install {package.PackageId}'");
        }
    }
}
