namespace Nuke.Common.Parameters;

/// <summary>The words of a name in camel case.</summary>
internal static class Words
{
    /// <summary>Names of the trade that have capital letters inside.</summary>
    public static readonly string[] Joined = ["DotNet", "GitHub", "GitLab", "MacOs", "MacOS", "NuGet", "MSBuild", "PowerShell", "TeamCity", "YouTrack"];

    /// <summary><c>NuGetApiKey</c> is NuGet, Api, Key.</summary>
    public static IReadOnlyList<string> Of(string name) => Of(name, Joined);

    /// <summary><c>NuGetApiKey</c> is Nu, Get, Api, Key.</summary>
    public static IReadOnlyList<string> Strictly(string name) => Of(name, []);

    /// <param name="name">The name.</param>
    /// <param name="joined">Words that have capital letters inside.</param>
    public static IReadOnlyList<string> Of(string name, IReadOnlyList<string> joined)
    {
        var words = new List<string>();
        for (var start = 0; start < name.Length;)
        {
            var end = EndOfWord(name, start, joined);
            words.Add(name[start..end]);
            start = end;
        }

        return words;
    }

    private static int EndOfWord(string name, int start, IReadOnlyList<string> joined)
    {
        var known = joined.FirstOrDefault(word => word.Length > 0 && name.AsSpan(start).StartsWith(word, StringComparison.Ordinal));
        var end = start + (known?.Length ?? 1);
        while (end < name.Length && !IsBoundary(name, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsBoundary(string name, int index) =>
        char.IsUpper(name[index])
        && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
}
