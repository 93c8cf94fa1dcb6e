using System.Globalization;
using System.Text.RegularExpressions;
using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>A program in the folder of a NuGet package.</summary>
internal static partial class PackageProgram
{
    /// <param name="directory">The package's folder.</param>
    /// <param name="names">The names that the file may have.</param>
    /// <param name="framework">The target framework; null for the highest that runs here.</param>
    public static AbsolutePath Find(AbsolutePath directory, IReadOnlyCollection<string> names, string? framework)
    {
        var files = Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Where(file => names.Contains(Path.GetFileName(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var ofFramework = framework is null ? Highest(files) : [.. files.Where(file => Segments(directory, file).Contains(framework))];
        return ofFramework is [var one] ? one : throw new AssertionException(files is []
            ? $"{directory} has no {string.Join(" or ", names)}: correct the name of the program"
            : $"Which program? {directory} has {string.Join(", ", files.Select(file => Path.GetRelativePath(directory, file)))}: set the framework");
    }

    private static string[] Highest(string[] files) => files is [_] ? files :
    [
        .. files
            .Select(file => (File: file, Version: FrameworkOf(file)))
            .Where(candidate => candidate.Version is { } version && version.Major <= Environment.Version.Major)
            .GroupBy(candidate => candidate.Version)
            .OrderByDescending(group => group.Key)
            .Take(1)
            .SelectMany(group => group.Select(candidate => candidate.File)),
    ];

    private static Version? FrameworkOf(string file) => Framework().Match(file) is { Success: true } match
        ? new Version(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))
        : null;

    private static string[] Segments(AbsolutePath directory, string file) => Path.GetRelativePath(directory, file).Split(Path.DirectorySeparatorChar);

    [GeneratedRegex(@"[\\/]net(?:coreapp)?(\d+)\.(\d+)[\\/]")]
    private static partial Regex Framework();
}
