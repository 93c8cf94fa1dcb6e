using Nuke.Common.IO.Matching;

namespace Nuke.Common.IO;

/// <summary>
/// Files and directories by patterns: <c>*</c> and <c>?</c> in a name, <c>**</c> for any directories between, <c>{a,b}</c>,
/// <c>[abc]</c>, <c>[a-c]</c>, <c>[!abc]</c>. Names that begin with a dot match like all others.
/// </summary>
public static class Globbing
{
    /// <summary>Whether patterns tell capital letters from small ones.</summary>
    public static GlobbingCaseSensitivity GlobbingCaseSensitivity = GlobbingCaseSensitivity.Auto;

    /// <summary>The files below the directory that match one of the patterns, in the order of their paths.</summary>
    public static IReadOnlyCollection<AbsolutePath> GlobFiles(this AbsolutePath directory, params string[] patterns) =>
        Find(directory, patterns, wantsDirectories: false);

    /// <summary>The directories below the directory that match one of the patterns, in the order of their paths.</summary>
    public static IReadOnlyCollection<AbsolutePath> GlobDirectories(this AbsolutePath directory, params string[] patterns) =>
        Find(directory, patterns, wantsDirectories: true);

    /// <inheritdoc cref="GlobFiles(AbsolutePath, string[])"/>
    public static IReadOnlyCollection<string> GlobFiles(string directory, params string[] patterns) =>
        [.. AbsolutePath.Create(Path.GetFullPath(directory)).GlobFiles(patterns).Select(path => path.ToString())];

    /// <inheritdoc cref="GlobDirectories(AbsolutePath, string[])"/>
    public static IReadOnlyCollection<string> GlobDirectories(string directory, params string[] patterns) =>
        [.. AbsolutePath.Create(Path.GetFullPath(directory)).GlobDirectories(patterns).Select(path => path.ToString())];

    private static IReadOnlyCollection<AbsolutePath> Find(AbsolutePath directory, string[] patterns, bool wantsDirectories)
    {
        var ignoresCase = GlobbingCaseSensitivity switch
        {
            GlobbingCaseSensitivity.CaseSensitive => false,
            GlobbingCaseSensitivity.CaseInsensitive => true,
            _ => !OperatingSystem.IsLinux(),
        };

        // A pattern may begin above the directory, so each has a place of its own to start.
        return
        [
            .. patterns.SelectMany(pattern => GlobPattern.Parse(pattern, ignoresCase))
                .GroupBy(pattern => pattern.Ascent)
                .SelectMany(group => Below(PathConstruction.NormalizePath(directory + group.Key), [.. group], wantsDirectories))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(AbsolutePath.Create),
        ];
    }

    private static IEnumerable<string> Below(AbsolutePath directory, IReadOnlyList<GlobPattern> patterns, bool wantsDirectories) =>
        directory.DirectoryExists()
            ? Matches(new DirectoryLevel(directory), [.. patterns.Select(pattern => (pattern, pattern.Start))], wantsDirectories)
            : [];

    private static IEnumerable<string> Matches(
        DirectoryLevel level,
        IReadOnlyList<(GlobPattern Pattern, IReadOnlyList<int> Places)> states,
        bool wantsDirectories)
    {
        var files = wantsDirectories ? [] : Directory.EnumerateFiles(level.Path).Where(file => IsMatch(After(file)));
        foreach (var file in files)
        {
            yield return file;
        }

        foreach (var directory in Directory.EnumerateDirectories(level.Path))
        {
            var next = After(directory);
            if (wantsDirectories && IsMatch(next))
            {
                yield return directory;
            }

            var below = next.Any(state => state.Pattern.LeadsOn(state.Places)) ? level.Enter(directory) : null;
            foreach (var match in below is null ? [] : Matches(below, next, wantsDirectories))
            {
                yield return match;
            }
        }

        IReadOnlyList<(GlobPattern Pattern, IReadOnlyList<int> Places)> After(string path) =>
            [.. states.Select(state => (state.Pattern, state.Pattern.After(state.Places, Path.GetFileName(path))))];
    }

    private static bool IsMatch(IEnumerable<(GlobPattern Pattern, IReadOnlyList<int> Places)> states) =>
        states.Any(state => state.Pattern.IsMatch(state.Places));
}
