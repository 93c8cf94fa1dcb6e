using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.CI.Generation;

/// <summary>The files that targets produce, as build servers keep them.</summary>
internal static class Artifacts
{
    /// <summary>Each file or folder once: of a pattern the folder that it begins with.</summary>
    /// <returns>The name, and the path from the root directory on.</returns>
    public static IReadOnlyList<(string Name, string Path)> Of(IEnumerable<ExecutableTarget> targets, AbsolutePath root) =>
    [
        .. targets.SelectMany(target => target.ArtifactProducts)
            .Select(product => WithoutPattern(PathConstruction.HasPathRoot(product) ? product : root / product))
            .Distinct()
            .Select(path => (path.Name, (string)root.GetUnixRelativePathTo(path))),
    ];

    private static AbsolutePath WithoutPattern(AbsolutePath path)
    {
        var pattern = ((string)path).IndexOf('*', StringComparison.Ordinal);
        return pattern < 0 ? path : AbsolutePath.Create($"{((string)path)[..pattern]}*").Parent;
    }
}
