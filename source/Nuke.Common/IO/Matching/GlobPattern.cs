namespace Nuke.Common.IO.Matching;

/// <summary>A pattern without braces, read segment by segment. A place is the index of the segment to match next.</summary>
internal sealed class GlobPattern
{
    private const string AnyDirectories = "**";

    /// <summary>Null stands for any directories, or none.</summary>
    private readonly IReadOnlyList<GlobSegment?> segments;

    private GlobPattern(IReadOnlyList<string> names, string ascent, bool ignoresCase)
    {
        Ascent = ascent;
        segments = [.. names.Select(name => name == AnyDirectories ? null : new GlobSegment(name, ignoresCase))];
        Start = [.. WithSkipped(0)];
    }

    /// <summary>The way up that the pattern begins with, for instance <c>/..</c>.</summary>
    public string Ascent { get; }

    /// <summary>The places before the first name.</summary>
    public IReadOnlyList<int> Start { get; }

    /// <summary>The pattern, once for each choice of its braces.</summary>
    public static IEnumerable<GlobPattern> Parse(string pattern, bool ignoresCase)
    {
        Assert.False(PathConstruction.HasPathRoot(pattern), $"'{pattern}' is an absolute path, and patterns are relative to a directory");
        return Alternatives(pattern).Select(each => Of(each, ignoresCase));
    }

    /// <summary>The places after a name; none when it does not match.</summary>
    public IReadOnlyList<int> After(IReadOnlyList<int> places, string name) =>
    [
        .. places.Where(place => place < segments.Count)
            .SelectMany(place => segments[place] switch
            {
                null => WithSkipped(place),
                var segment => segment.IsMatch(name) ? WithSkipped(place + 1) : [],
            })
            .Distinct(),
    ];

    /// <summary>Whether the names so far are the whole pattern.</summary>
    public bool IsMatch(IReadOnlyList<int> places) => places.Contains(segments.Count);

    /// <summary>Whether names further down may match.</summary>
    public bool LeadsOn(IReadOnlyList<int> places) => places.Any(place => place < segments.Count);

    private static GlobPattern Of(string pattern, bool ignoresCase)
    {
        List<string> names = [.. pattern.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".")];
        var ascents = names.TakeWhile(name => name == "..").Count();
        names.RemoveRange(0, ascents);
        if (names is [.., AnyDirectories])
        {
            names.Add("*");
        }

        return new GlobPattern(names, string.Concat(Enumerable.Repeat("/..", ascents)), ignoresCase);
    }

    private IEnumerable<int> WithSkipped(int place)
    {
        yield return place;
        while (place < segments.Count && segments[place] is null)
        {
            yield return ++place;
        }
    }

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
