using System.Globalization;
using System.Text.RegularExpressions;
using Nuke.Common.Git;
using Nuke.Common.Tools.GitHub;

namespace Nuke.Common.ChangeLog;

/// <summary>The section of what is not released yet, on its way to become that of a version.</summary>
internal sealed partial class ChangelogDraft(IReadOnlyList<string> lines, ChangelogSection draft)
{
    private const string DefaultSeparator = " / ";

    /// <summary>What stands before a date in this file.</summary>
    private string Separator =>
        lines.Select(line => DatedHeading().Match(line)).FirstOrDefault(match => match.Success)?.Groups["separator"].Value ?? DefaultSeparator;

    /// <summary>The lines of the file in which the draft's notes belong to the tag, and a new draft is empty.</summary>
    /// <param name="tag">The name of the version.</param>
    /// <param name="previous">The name of the version before; null without one.</param>
    /// <param name="date">The day of the release.</param>
    /// <param name="repository">Where links to the changes lead, when the file has none yet.</param>
    public IReadOnlyList<string> Released(string tag, string? previous, DateOnly date, GitRepository? repository)
    {
        var heading = $"## {(draft.IsLink ? $"[{tag}]" : tag)}{Separator}{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        List<string> all = [.. lines.Take(draft.Start + 1), "", heading, .. lines.Skip(draft.Start + 1)];
        var link = all.FindIndex(IsLinkOfDraft);
        if (link >= 0)
        {
            var parts = Link().Match(all[link]);
            var name = parts.Groups["previous"].Value.StartsWith('v') && !tag.StartsWith('v') ? $"v{tag}" : tag;
            var changes = $"{parts.Groups["address"].Value}/compare/";
            all[link] = $"[{draft.Caption}]: {changes}{name}...{parts.Groups["head"].Value}";
            all.Insert(link + 1, $"[{tag}]: {changes}{parts.Groups["previous"].Value}...{name}");
        }
        else if (draft.IsLink && repository.IsGitHubRepository())
        {
            all.AddRange(NewLinks(tag, previous, repository!).Prepend(""));
        }

        return all;
    }

    private bool IsLinkOfDraft(string line) =>
        Link().Match(line) is { Success: true } match && match.Groups["caption"].Value.Equals(draft.Caption, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<string> NewLinks(string tag, string? previous, GitRepository repository) =>
    [
        $"[{draft.Caption}]: {repository.GetGitHubCompareTagToHeadUrl(tag)}",
        $"[{tag}]: {(previous is null ? repository.GetGitHubBrowseUrl(branch: tag) : repository.GetGitHubCompareTagsUrl(previous, tag))}",
    ];

    // ## [1.0.0] - 2020-01-01
    [GeneratedRegex(@"^##\s+\S*\d\S*(?<separator>\s+\S+\s+)\d{4}-\d{2}-\d{2}\s*$")]
    private static partial Regex DatedHeading();

    // [unreleased]: https://host/owner/name/compare/v1.0.0...HEAD
    [GeneratedRegex(@"^\[(?<caption>[^\]]+)\]:\s*(?<address>\S+)/compare/(?<previous>\S+)\.\.\.(?<head>\S+)\s*$")]
    private static partial Regex Link();
}
