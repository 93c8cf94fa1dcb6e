using System.Text.Json;

namespace Nuke.Common.Tooling;

/// <summary>Asks the registry of npm that is configured for the repository.</summary>
public static class NpmVersionResolver
{
    /// <summary>The version of a package that <c>npm install</c> takes.</summary>
    /// <param name="packageId">The package, with its scope if it has one.</param>
    /// <exception cref="AssertionException">The registry does not have the package.</exception>
    public static async Task<string> GetLatestVersion(string packageId)
    {
        var registry = NpmRegistry.Of(packageId);
        var text = await Registry.GetAsync(new Uri(registry, $"{packageId.Replace("/", "%2F", StringComparison.Ordinal)}/latest")).ConfigureAwait(false);
        using var package = JsonDocument.Parse(text ?? throw new AssertionException($"No version of {packageId} is in {registry}: correct the name"));
        return package.RootElement.GetProperty("version").GetString()!;
    }
}
