using System.Xml.Linq;
using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>The packages of projects with a <c>packages.config</c>, in a folder <c>packages</c> that holds <c>ID.VERSION</c>.</summary>
internal static class LegacyPackages
{
    public static IEnumerable<(string Id, string Version, AbsolutePath Directory)> Of(AbsolutePath packagesConfigFile, AbsolutePath packages) =>
        from package in XDocument.Parse(packagesConfigFile.ReadAllText()).Root!.Elements("package")
        let id = (string)package.Attribute("id")!
        let version = (string)package.Attribute("version")!
        let directory = packages / $"{id}.{version}"
        where directory.DirectoryExists()
        select (id, version, directory);

    /// <summary>The folders of a package in all its versions, which begin with a digit.</summary>
    public static IEnumerable<AbsolutePath> Named(string id, AbsolutePath packages) => packages.DirectoryExists()
        ? Directory.GetDirectories(packages).Where(directory => IsOf(id, Path.GetFileName(directory))).Select(AbsolutePath.Create)
        : [];

    /// <summary>The nearest folder <c>packages</c> above the file, which lies beside the solution.</summary>
    public static AbsolutePath DirectoryFor(AbsolutePath packagesConfigFile) =>
        packagesConfigFile.Parent.FindParentOrSelf(directory => (directory / "packages").DirectoryExists()) is { } parent
            ? parent / "packages"
            : throw new AssertionException($"There is no folder 'packages' above {packagesConfigFile}: restore the packages of the solution");

    private static bool IsOf(string id, string folder) => folder.StartsWith($"{id}.", StringComparison.OrdinalIgnoreCase)
        && folder.Length > id.Length + 1 && char.IsAsciiDigit(folder[id.Length + 1]);
}
