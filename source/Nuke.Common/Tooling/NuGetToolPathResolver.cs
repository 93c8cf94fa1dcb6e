using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>Finds programs in the NuGet packages that the build's project has restored.</summary>
public static class NuGetToolPathResolver
{
    /// <summary>The folder of packages that travel with the build; the build's own unless set.</summary>
    public static string? EmbeddedPackagesDirectory;

    /// <summary>The file that names the restored packages; the build's own unless set.</summary>
    public static string? NuGetAssetsConfigFile;

    /// <summary>The file that names the packages; the build's own unless set.</summary>
    public static string? NuGetPackagesConfigFile;

    /// <summary>Paket's file that names the packages; where it is set, packages are those that Paket has put beside it.</summary>
    public static string? PaketPackagesConfigFile;

    /// <summary>The path of a program.</summary>
    /// <param name="packageId">The package; several possible ones are separated by <c>|</c>.</param>
    /// <param name="packageExecutable">The name of the file in it; several possible ones are separated by <c>|</c>.</param>
    /// <param name="version">The version of the package; that of the project when null.</param>
    /// <param name="framework">The target framework of the program; the highest that runs here when null.</param>
    public static string GetPackageExecutable(string packageId, string packageExecutable, string? version = null, string? framework = null)
    {
        string[] ids = packageId.Split('|');
        return PackageProgram.Find(GetPackageDirectory(ids, version), packageExecutable.Split('|'), framework);
    }

    internal static AbsolutePath GetPackageDirectory(string[] ids, string? version) => Embedded(ids) ?? OfPaket(ids) ?? Restored(ids, version);

    private static AbsolutePath? OfPaket(string[] ids) =>
        PaketPackagesConfigFile is null ? null : (AbsolutePath)PaketPackageResolver.GetLocalInstalledPackageDirectory(ids[0], PaketPackagesConfigFile);

    private static AbsolutePath? Embedded(string[] ids) =>
        (AbsolutePath?)(EmbeddedPackagesDirectory ?? BuildContext.Current.Build?.EmbeddedPackagesDirectory) is { } directory
            ? ids.Select(id => directory / id).FirstOrDefault(path => path.DirectoryExists())
            : null;

    private static AbsolutePath Restored(string[] ids, string? version)
    {
        var wanted = ids[0] + (version is null ? "" : $" {version}");
        var project = NuGetPackagesConfigFile ?? BuildContext.Current.Build?.NuGetPackagesConfigFile ?? "the project of the build";
        AbsolutePath? assetsFile = NuGetAssetsConfigFile ?? BuildContext.Current.Build?.NuGetAssetsConfigFile;
        var packages = assetsFile?.FileExists() == true ? RestoredPackages.Of(assetsFile).ToArray() : [];
        var found = packages.FirstOrDefault(package =>
            ids.Contains(package.Id, StringComparer.OrdinalIgnoreCase) && (version is null || package.Version == version));
        return found.Directory ?? throw new AssertionException(
            $"The NuGet package {wanted} is not there: add <PackageDownload Include=\"{ids[0]}\" Version=\"[{version ?? "…"}]\" /> to {project}, and restore it");
    }
}
