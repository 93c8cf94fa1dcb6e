using System.Text.RegularExpressions;
using NuGet.Versioning;

namespace Nuke.Common.ChangeLog;

/// <summary>A heading of the second level and the lines below it.</summary>
/// <param name="Caption">The heading's first word, without brackets: a version, or the name of the draft.</param>
/// <param name="IsLink">Whether it stands in brackets.</param>
/// <param name="Start">The index of the heading.</param>
/// <param name="Notes">The lines from the first to the last that is not blank.</param>
/// <param name="End">The index of the last of them; that of the heading when there is none.</param>
internal sealed partial record ChangelogSection(string Caption, bool IsLink, int Start, IReadOnlyList<string> Notes, int End)
{
    private static readonly string[] Drafts = ["Unreleased", "vNext"];

    public NuGetVersion? Version => NuGetVersion.TryParse(WithoutPrefix(Caption), out var version) ? version : null;

    public bool IsDraft => Drafts.Contains(Caption, StringComparer.OrdinalIgnoreCase);

    /// <summary>The sections in the order of the file. What a block of code holds is no heading.</summary>
    public static IReadOnlyList<ChangelogSection> In(IReadOnlyList<string> lines)
    {
        var ends = new List<int>();
        var isCode = false;
        for (var i = 0; i < lines.Count; i++)
        {
            isCode ^= Fence().IsMatch(lines[i]);
            if (!isCode && Boundary().IsMatch(lines[i]))
            {
                ends.Add(i);
            }
        }

        return [.. ends.Zip(ends.Skip(1).Append(lines.Count), (start, end) => Of(lines, start, end)).OfType<ChangelogSection>()];
    }

    /// <summary>Whether it is the section of the tag: <c>v1.0</c> and <c>1.0.0</c> are the same.</summary>
    public bool IsNamed(string tag) =>
        Caption.Equals(tag, StringComparison.OrdinalIgnoreCase)
        || (NuGetVersion.TryParse(WithoutPrefix(tag), out var version) && version.Equals(Version));

    private static ChangelogSection? Of(IReadOnlyList<string> lines, int start, int end)
    {
        if (Heading().Match(lines[start]) is not { Success: true } heading)
        {
            return null;
        }

        var first = start + 1;
        var last = end - 1;
        while (last > start && string.IsNullOrWhiteSpace(lines[last]))
        {
            last--;
        }

        while (first <= last && string.IsNullOrWhiteSpace(lines[first]))
        {
            first++;
        }

        var caption = heading.Groups["caption"].Value;
        return new ChangelogSection(caption, heading.Groups["bracket"].Length > 0, start, [.. lines.Skip(first).Take(last - first + 1)], last);
    }

    private static string WithoutPrefix(string tag) => tag is ['v' or 'V', >= '0' and <= '9', ..] ? tag[1..] : tag;

    [GeneratedRegex(@"^\s{0,3}(?:```|~~~)")]
    private static partial Regex Fence();

    // A heading of the first or second level, or the definitions of links at the end of the file.
    [GeneratedRegex(@"^(?:##?\s|\[[^\]]+\]:\s)")]
    private static partial Regex Boundary();

    // ## [1.0.0] - 2020-01-01, ## v1.0.0 (2020-01-01), ## [vNext]
    [GeneratedRegex(@"^##\s+(?<bracket>\[)?(?<caption>[^\s\]]+)")]
    private static partial Regex Heading();
}
