using NuGet.Configuration;
using NuGet.Versioning;
using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>Finds NuGet packages on this machine. A <c>packagesConfigFile</c> is a project, its <c>project.assets.json</c>, or a <c>packages.config</c>.</summary>
public static partial class NuGetPackageResolver
{
    private const string LegacyName = "packages.config";

    /// <summary>The package that a project has; null when it has none of this name and version.</summary>
    /// <param name="packageId">The package.</param>
    /// <param name="packagesConfigFile">The file that names the packages.</param>
    /// <param name="version">The version; any when null.</param>
    /// <param name="resolveDependencies">Whether it may be one that only another package needs.</param>
    public static InstalledPackage? GetLocalInstalledPackage(
        string packageId,
        AbsolutePath packagesConfigFile,
        string? version = null,
        bool resolveDependencies = true) => GetLocalInstalledPackages(
            packagesConfigFile,
            resolveDependencies,
            package => package.PackageId.Equals(packageId, StringComparison.OrdinalIgnoreCase) && (version is null || package.Version == version))
        .MaxBy(package => package.Version);

    /// <summary>The packages that a project has.</summary>
    /// <param name="packagesConfigFile">The file that names the packages.</param>
    /// <param name="resolveDependencies">Whether those count, too, that only other packages need.</param>
    /// <param name="preFilter">Decides by name and version, before a package is looked at; all count when null.</param>
    public static IEnumerable<InstalledPackage> GetLocalInstalledPackages(
        AbsolutePath packagesConfigFile,
        bool resolveDependencies = true,
        Func<(string PackageId, string Version), bool>? preFilter = null) =>
        from package in IsLegacyFile(packagesConfigFile)
            ? LegacyPackages.Of(packagesConfigFile, GetPackagesDirectory(packagesConfigFile))
            : RestoredPackages.Of(AssetsOf(packagesConfigFile), resolveDependencies)
        where preFilter is null || preFilter((package.Id, package.Version))
        let file = ArchiveIn(package.Directory)
        where file is not null
        select new InstalledPackage(file);

    /// <summary>The package in the folder of all packages; null when it is not there.</summary>
    /// <param name="packageId">The package.</param>
    /// <param name="version">A version, or a range of them, or with <c>*</c>; the highest when null.</param>
    /// <param name="packagesConfigFile">The file whose configuration names the folder; the user's own when null.</param>
    public static InstalledPackage? GetGlobalInstalledPackage(string packageId, string? version, AbsolutePath? packagesConfigFile)
    {
        var isExact = version is not null && version.IndexOfAny(['*', '[', '(']) < 0;
        var range = version is null ? null : VersionRange.Parse(isExact ? $"[{version}]" : version);
        return GetGlobalInstalledPackage(packageId, range, packagesConfigFile);
    }

    /// <summary>The package in the folder of all packages; null when it is not there.</summary>
    /// <param name="packageId">The package.</param>
    /// <param name="versionRange">The versions that may be taken, of which NuGet's rule selects one; the highest when null.</param>
    /// <param name="packagesConfigFile">The file whose configuration names the folder; the user's own when null.</param>
    /// <param name="includePrereleases">Whether it may be one that is not ready; as the range says when null.</param>
    public static InstalledPackage? GetGlobalInstalledPackage(
        string packageId,
        VersionRange? versionRange,
        AbsolutePath? packagesConfigFile,
        bool? includePrereleases = null)
    {
        var directory = GetPackagesDirectory(packagesConfigFile);
        var packages = LegacyPackages.Named(packageId, directory).Concat(FoldersOf(directory / packageId.ToLowerInvariant()))
            .Select(ArchiveIn)
            .OfType<AbsolutePath>()
            .Select(file => new InstalledPackage(file))
            .Where(package => !package.Version.IsPrerelease || (includePrereleases ?? versionRange is not null))
            .ToDictionary(package => package.Version);
        var version = versionRange is null ? packages.Keys.Max() : versionRange.FindBestMatch(packages.Keys);
        return version is null ? null : packages[version];
    }

    /// <summary>The folder that packages are in: for all projects of this user, or beside those with a <c>packages.config</c>.</summary>
    /// <param name="packagesConfigFile">The file whose configuration names the folder; the user's own when null.</param>
    public static AbsolutePath GetPackagesDirectory(AbsolutePath? packagesConfigFile)
    {
        var settings = Settings.LoadDefaultSettings(packagesConfigFile?.Parent);
        return packagesConfigFile is not null && IsLegacyFile(packagesConfigFile)
            ? SettingsUtility.GetRepositoryPath(settings) is { Length: > 0 } path ? path : LegacyPackages.DirectoryFor(packagesConfigFile)
            : SettingsUtility.GetGlobalPackagesFolder(settings);
    }

    /// <summary>Whether the file is a <c>packages.config</c>.</summary>
    public static bool IsLegacyFile(AbsolutePath packagesConfigFile) => packagesConfigFile.Name.Equals(LegacyName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The file of a directory that names the packages: <c>packages.config</c>, else the only project; null without.</summary>
    public static string? GetPackagesConfigFile(string projectDirectory)
    {
        AbsolutePath directory = projectDirectory;
        var projects = directory.GlobFiles("*.*proj");
        return (directory / LegacyName).FileExists() ? directory / LegacyName : projects.Count == 1 ? projects.Single() : null;
    }

    private static AbsolutePath AssetsOf(AbsolutePath file)
    {
        var assets = file.Extension == ".json" ? file : file.Parent / "obj" / "project.assets.json";
        return assets.FileExists() ? assets : throw new AssertionException($"There is no {assets}: restore the packages of {file}");
    }

    private static IEnumerable<AbsolutePath> FoldersOf(AbsolutePath directory) =>
        directory.DirectoryExists() ? Directory.GetDirectories(directory).Select(AbsolutePath.Create) : [];

    private static AbsolutePath? ArchiveIn(AbsolutePath directory) => directory.GlobFiles("*.nupkg").FirstOrDefault();
}
