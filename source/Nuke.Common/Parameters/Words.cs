namespace Nuke.Common.Parameters;

/// <summary>The words of a name in camel case.</summary>
internal static class Words
{
    private static readonly string[] Joined = ["DotNet", "GitHub", "GitLab", "MacOs", "MacOS", "NuGet", "MSBuild", "PowerShell", "TeamCity", "YouTrack"];

    /// <summary><c>NuGetApiKey</c> is NuGet, Api, Key.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        for (var start = 0; start < name.Length;)
        {
            var end = EndOfWord(name, start);
            words.Add(name[start..end]);
            start = end;
        }

        return words;
    }

    private static int EndOfWord(string name, int start)
    {
        var known = Array.Find(Joined, word => name.AsSpan(start).StartsWith(word, StringComparison.Ordinal));
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
