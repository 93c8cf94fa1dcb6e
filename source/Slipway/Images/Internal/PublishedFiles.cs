using System.Text.Json;

namespace Slipway.Images.Internal;

/// <summary>Tells the files of packages, which seldom change, from the service's own, by the service's <c>deps.json</c>.</summary>
internal static class PublishedFiles
{
    /// <summary>Paths in the publish folder of the files that come from packages; none when there is no <c>deps.json</c>.</summary>
    /// <exception cref="UserError">The file is damaged.</exception>
    public static IReadOnlySet<string> OfPackages(string publishFolder, string entryAssembly)
    {
        var path = Path.Combine(publishFolder, Path.ChangeExtension(entryAssembly, ".deps.json"));
        if (!File.Exists(path))
        {
            return new HashSet<string>();
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return OfPackages(json.RootElement).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UserError($"{path} is no dependency file of .NET: {exception.Message}", "publish the service again", exception);
        }
    }

    private static IEnumerable<string> OfPackages(JsonElement dependencies)
    {
        var packages = dependencies.GetProperty("libraries").EnumerateObject()
            .Where(x => x.Value.GetProperty("type").GetString() == "package")
            .Select(x => x.Name)
            .ToHashSet(StringComparer.Ordinal);
        return dependencies.GetProperty("targets").EnumerateObject()
            .SelectMany(x => x.Value.EnumerateObject())
            .Where(x => packages.Contains(x.Name))
            .SelectMany(x => x.Value.EnumerateObject())
            .SelectMany(Assets);
    }

    // Where publishing puts an asset depends on its kind only.
    private static IEnumerable<string> Assets(JsonProperty group) => group.Name switch
    {
        "runtime" or "native" => group.Value.EnumerateObject().Select(x => Path.GetFileName(x.Name)),
        "resources" => group.Value.EnumerateObject().Select(x => $"{x.Value.GetProperty("locale").GetString()}/{Path.GetFileName(x.Name)}"),
        "runtimeTargets" => group.Value.EnumerateObject().Select(x => x.Name),
        _ => []
    };
}
