using Newtonsoft.Json.Linq;
using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>The packages that a project has restored: those it refers to, and those it only downloads.</summary>
internal static class RestoredPackages
{
    /// <param name="assetsFile">The project's <c>project.assets.json</c>.</param>
    /// <param name="withDependencies">Whether those count, too, that only other packages need.</param>
    /// <returns>Each package's name, version and folder.</returns>
    public static IEnumerable<(string Id, string Version, AbsolutePath Directory)> Of(AbsolutePath assetsFile, bool withDependencies = true)
    {
        var assets = JObject.Parse(assetsFile.ReadAllText());
        var folders = Properties(assets["packageFolders"]).Select(folder => AbsolutePath.Create(folder.Name)).ToArray();
        return
            from package in Referred(assets, withDependencies).Concat(Downloaded(assets))
            from folder in folders
            let directory = folder / package.Id.ToLowerInvariant() / package.Version.ToLowerInvariant()
            where directory.DirectoryExists()
            select (package.Id, package.Version, directory);
    }

    private static IEnumerable<(string Id, string Version)> Referred(JObject assets, bool withDependencies)
    {
        var direct = Properties(assets["project"]?["frameworks"])
            .SelectMany(framework => Properties(framework.Value["dependencies"]))
            .Select(dependency => dependency.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
            from library in Properties(assets["libraries"])
            where (string?)library.Value["type"] == "package"
            let parts = library.Name.Split('/')
            where withDependencies || direct.Contains(parts[0])
            select (parts[0], parts[1]);
    }

    /// <summary>Their versions are written as ranges: <c>[1.2.3, 1.2.3]</c>.</summary>
    private static IEnumerable<(string Id, string Version)> Downloaded(JObject assets) =>
        from framework in Properties(assets["project"]?["frameworks"])
        from download in framework.Value["downloadDependencies"] ?? new JArray()
        select ((string)download["name"]!, ((string)download["version"]!).Trim('[', ']').Split(',')[0]);

    private static IEnumerable<JProperty> Properties(JToken? token) => (token as JObject)?.Properties() ?? [];
}
