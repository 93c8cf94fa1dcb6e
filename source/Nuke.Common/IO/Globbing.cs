using Microsoft.Extensions.FileSystemGlobbing;

namespace Nuke.Common.IO;

/// <summary>Files and directories by patterns: <c>*</c>, <c>**</c>, <c>{a,b}</c>.</summary>
public static class Globbing
{
    private static readonly StringComparison Comparison =
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>The files below the directory that match one of the patterns, in the order of their paths.</summary>
    public static IReadOnlyCollection<AbsolutePath> GlobFiles(this AbsolutePath directory, params string[] patterns)
    {
        if (!directory.DirectoryExists())
        {
            return [];
        }

        var matcher = new Matcher(Comparison);
        matcher.AddIncludePatterns(patterns.SelectMany(Alternatives));
        return [.. matcher.GetResultsInFullPath(directory).Order(StringComparer.Ordinal).Select(AbsolutePath.Create)];
    }

    /// <summary>The directories below the directory that match one of the patterns, in the order of their paths.</summary>
    public static IReadOnlyCollection<AbsolutePath> GlobDirectories(this AbsolutePath directory, params string[] patterns)
    {
        if (!directory.DirectoryExists())
        {
            return [];
        }

        var matcher = new Matcher(Comparison);
        matcher.AddIncludePatterns(patterns.SelectMany(Alternatives).Select(pattern => pattern.TrimEnd('/')));
        var all = directory.GetDirectories(depth: int.MaxValue).Select(path => directory.GetUnixRelativePathTo(path).ToString());
        return [.. matcher.Match(all).Files.Select(match => match.Path).Order(StringComparer.Ordinal).Select(path => directory / path)];
    }

    /// <inheritdoc cref="GlobFiles(AbsolutePath, string[])"/>
    public static IReadOnlyCollection<string> GlobFiles(string directory, params string[] patterns) =>
        [.. ((AbsolutePath)directory).GlobFiles(patterns).Select(path => path.ToString())];

    /// <inheritdoc cref="GlobDirectories(AbsolutePath, string[])"/>
    public static IReadOnlyCollection<string> GlobDirectories(string directory, params string[] patterns) =>
        [.. ((AbsolutePath)directory).GlobDirectories(patterns).Select(path => path.ToString())];

    /// <summary>The pattern without braces: one pattern for each choice.</summary>
    private static IEnumerable<string> Alternatives(string pattern)
    {
        var close = pattern.IndexOf('}', StringComparison.Ordinal);
        var open = close < 0 ? -1 : pattern.LastIndexOf('{', close);
        return open < 0
            ? [pattern]
            : pattern[(open + 1)..close]
                .Split(',')
                .SelectMany(choice => Alternatives($"{pattern[..open]}{choice}{pattern[(close + 1)..]}"));
    }
}
