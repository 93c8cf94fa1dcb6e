using Nuke.Common.IO;
using Nuke.Common.Tools.Npm;

namespace Nuke.Common.Tooling;

/// <summary>The registry that npm would ask.</summary>
internal static class NpmRegistry
{
    /// <summary>By <c>.npmrc</c> beside the build's <c>package.json</c>, in the root directory and in the user's own, by npm's variable, or else npm's own.</summary>
    public static Uri Of(string packageId)
    {
        var settings = Settings();
        var scope = packageId.StartsWith('@') ? packageId.Split('/')[0] : null;
        var registry = (scope is null ? null : settings.GetValueOrDefault($"{scope}:registry"))
            ?? ToolPathResolver.TryGetEnvironmentExecutable("npm_config_registry")
            ?? settings.GetValueOrDefault("registry")
            ?? NpmTasks.Npm("config get registry", logOutput: false, logInvocation: false).StdToText().Trim();
        return new Uri(registry.TrimEnd('/') + "/");
    }

    private static Dictionary<string, string> Settings()
    {
        AbsolutePath[] directories =
            [NpmToolPathResolver.Directory, NukeBuild.RootDirectory, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];
        return directories
            .Select(directory => directory / ".npmrc")
            .Where(file => file.FileExists())
            .SelectMany(file => file.ReadAllLines())
            .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(pair => pair.Length == 2 && !pair[0].StartsWith('#') && !pair[0].StartsWith(';'))
            .GroupBy(pair => pair[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => EnvironmentInfo.ExpandVariables(group.First()[1]), StringComparer.OrdinalIgnoreCase);
    }
}
