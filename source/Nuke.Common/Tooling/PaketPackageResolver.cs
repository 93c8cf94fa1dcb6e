using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>Finds the packages that Paket has put beside its <c>paket.dependencies</c>.</summary>
public static class PaketPackageResolver
{
    private const string GroupsWithout = "Main";

    /// <summary>The folder of a package.</summary>
    /// <param name="packageId">The package; after <c>GROUP/</c> when it is of a group.</param>
    /// <param name="packagesConfigFile">The <c>paket.dependencies</c> or a <c>paket.references</c> below it.</param>
    /// <exception cref="AssertionException">The package is not there.</exception>
    public static string GetLocalInstalledPackageDirectory(string packageId, string packagesConfigFile)
    {
        AbsolutePath file = packagesConfigFile;
        var root = file.Parent.FindParentOrSelf(directory => (directory / "paket.dependencies").FileExists())
            ?? throw new AssertionException($"There is no paket.dependencies above {file}");
        var (group, name) = packageId.Split('/') is [var first, var second] ? (first, second) : (GroupsWithout, packageId);
        var folder = group.Equals(GroupsWithout, StringComparison.OrdinalIgnoreCase) ? root / "packages" : root / "packages" / group;
        var found = folder.DirectoryExists()
            ? Directory.GetDirectories(folder).FirstOrDefault(directory => Path.GetFileName(directory).Equals(name, StringComparison.OrdinalIgnoreCase))
            : null;
        return found ?? throw new AssertionException($"The package {packageId} is not in {folder}: add it to {root / "paket.dependencies"}, and run 'paket restore'");
    }
}
