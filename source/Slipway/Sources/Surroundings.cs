using Slipway.Images;

namespace Slipway.Sources;

/// <summary>What MSBuild reads outside the checkout: it looks for these files in all folders above, and in the user's own.</summary>
internal static class Surroundings
{
    private static readonly string[] Names =
        ["Directory.Build.props", "Directory.Build.targets", "Directory.Build.rsp", "Directory.Packages.props", "Directory.Solution.props", "Directory.Solution.targets", ".globalconfig"];

    private static string UserExtensions =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "MSBuild");

    /// <summary>The identity of what is there; empty when nothing is.</summary>
    public static string Of(string root)
    {
        var found = Above(root).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).Where(File.Exists)
            .Concat(Directory.Exists(UserExtensions) ? Directory.EnumerateFiles(UserExtensions, "*.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [])
            .Select(x => $"{Path.GetFileName(x)} {Digest.Of(File.ReadAllBytes(x))}")
            .ToList();
        return found.Count > 0 ? $"{Digest.Of(string.Join('\n', found))}" : "";
    }

    private static IEnumerable<string> Above(string root)
    {
        for (var folder = Path.GetDirectoryName(root); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }
}
