using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>The registry that npm would ask.</summary>
internal static class NpmRegistry
{
    private const string Default = "https://registry.npmjs.org/";

    /// <summary>By <c>.npmrc</c> beside the build's <c>package.json</c>, in the root directory and in the user's own, and by npm's variable.</summary>
    public static Uri Of(string packageId)
    {
        var settings = Settings();
        var scope = packageId.StartsWith('@') ? packageId.Split('/')[0] : null;
        var registry = (scope is null ? null : settings.GetValueOrDefault($"{scope}:registry"))
            ?? ToolPathResolver.TryGetEnvironmentExecutable("npm_config_registry")
            ?? settings.GetValueOrDefault("registry")
            ?? Default;
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
