using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.CI.Generation;

/// <summary>The files that targets produce, as build servers keep them.</summary>
internal static class Artifacts
{
    /// <summary>The folder of the checkout is called otherwise on every machine.</summary>
    private const string NameOfRoot = "root";

    /// <summary>Each file or folder once: of a pattern the folder that it begins with.</summary>
    /// <returns>A name that no other has, and the path from the root directory on; in that itself, the pattern.</returns>
    public static IReadOnlyList<(string Name, string Path)> Of(IEnumerable<ExecutableTarget> targets, AbsolutePath root)
    {
        var paths = targets.SelectMany(target => target.ArtifactProducts)
            .Select(product => FolderOf(product, root) == root ? product : PathOf(product, root))
            .Distinct()
            .ToArray();
        var isAmbiguous = paths.GroupBy(LastPart).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet();
        return [.. paths.Select(path => (isAmbiguous.Contains(LastPart(path)) ? WithoutSlashes(path) : LastPart(path), Relative(path, root)))];
    }

    /// <summary>The file of a product, or the folder that its pattern begins with, from the root directory on.</summary>
    public static string PathOf(string product, AbsolutePath root) => root.GetUnixRelativePathTo(FolderOf(product, root));

    /// <summary>The product as it is, from the root directory on.</summary>
    public static string PatternOf(string product, AbsolutePath root) => Relative(product, root);

    private static AbsolutePath FolderOf(string product, AbsolutePath root) =>
        WithoutPattern(PathConstruction.HasPathRoot(product) ? product : root / product);

    private static string Relative(string path, AbsolutePath root) =>
        PathConstruction.HasPathRoot(path) ? root.GetUnixRelativePathTo(path) : path;

    private static string LastPart(string path) => path.Contains('*', StringComparison.Ordinal) ? NameOfRoot : path.Split('/')[^1];

    private static string WithoutSlashes(string path) => path.Contains('*', StringComparison.Ordinal)
        ? $"{NameOfRoot}-{string.Concat(path.Split('/')[^1].Where(char.IsLetterOrDigit))}"
        : path.Replace('/', '-');

    private static AbsolutePath WithoutPattern(AbsolutePath path)
    {
        var pattern = ((string)path).IndexOf('*', StringComparison.Ordinal);
        return pattern < 0 ? path : AbsolutePath.Create($"{((string)path)[..pattern]}*").Parent;
    }
}
