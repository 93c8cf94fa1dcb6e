using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>Finds programs in the npm packages that are installed beside a <c>package.json</c>.</summary>
public static class NpmToolPathResolver
{
    /// <summary>The file that names the packages; the build's own unless set.</summary>
    public static AbsolutePath? NpmPackageJsonFile;

    /// <summary>Where <c>package.json</c> and the packages are.</summary>
    internal static AbsolutePath Directory =>
        (NpmPackageJsonFile ?? BuildContext.Current.Build?.NpmPackageJsonFile)?.Parent ?? NukeBuild.RootDirectory;

    /// <summary>The path of a command.</summary>
    /// <param name="npmExecutable">The name of the command.</param>
    public static string GetNpmExecutable(string npmExecutable)
    {
        var directory = Directory;
        var path = directory / "node_modules" / ".bin" / (EnvironmentInfo.IsWin ? $"{npmExecutable}.cmd" : npmExecutable);
        return path.FileExists() ? path : throw new AssertionException(
            $"The npm command {npmExecutable} is not there: add its package to {directory / "package.json"}, and run 'npm ci' in {directory}");
    }
}
