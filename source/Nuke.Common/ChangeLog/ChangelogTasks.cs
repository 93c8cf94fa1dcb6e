using NuGet.Versioning;
using Nuke.Common.Git;
using Nuke.Common.IO;
using Nuke.Common.Tools.GitHub;

namespace Nuke.Common.ChangeLog;

/// <summary>Reads changelogs, and gives what is not released yet to a version.</summary>
public static class ChangelogTasks
{
    /// <summary>The changelog: what is not released yet, and the versions.</summary>
    public static ChangeLog ReadChangelog(string path)
    {
        var all = ReadReleaseNotes(Path.GetFullPath(path));
        var drafts = all.Where(notes => notes.Unreleased).ToList();
        var released = all.Where(notes => !notes.Unreleased).ToList();
        Assert.True(drafts.Count <= 1, $"{path} has {drafts.Count} sections of what is not released yet, and one is wanted");
        return drafts is [var draft] ? new ChangeLog(path, draft, released) : new ChangeLog(path, released);
    }

    /// <summary>The sections of versions, and of what is not released yet, in the order of the file.</summary>
    public static IReadOnlyList<ReleaseNotes> ReadReleaseNotes(AbsolutePath path) =>
    [
        .. Sections(path)
            .Where(section => section.IsDraft || section.Version is not null)
            .Select(section => section.Version is { } version
                ? new ReleaseNotes(version, section.Notes, section.Start, section.End)
                : new ReleaseNotes(section.Notes, section.Start, section.End)),
    ];

    /// <summary>The lines of a section.</summary>
    /// <param name="changelogFile">The file.</param>
    /// <param name="tag">The version, or the name of the draft; the first section that says something unless told.</param>
    public static IEnumerable<string> ExtractChangelogSectionNotes(AbsolutePath changelogFile, string? tag = null)
    {
        var sections = Sections(changelogFile);
        var section = tag is null
            ? sections.FirstOrDefault(each => each.Notes.Count > 0)
            : sections.FirstOrDefault(each => each.IsNamed(tag));
        Assert.True(
            section is not null,
            $"{changelogFile} has no section {(tag is null ? "that says something" : $"for {tag}")}: its headings are {Headings(sections)}");
        return section.Notes;
    }

    /// <summary>Gives the draft to a version, with today's date; the draft is empty then. Links to the changes follow.</summary>
    public static void FinalizeChangelog(ChangeLog changelogFile, NuGetVersion tag, GitRepository? repository = null) =>
        FinalizeChangelog(changelogFile.Path, tag.ToString(), repository);

    /// <inheritdoc cref="FinalizeChangelog(ChangeLog, NuGetVersion, GitRepository?)"/>
    public static void FinalizeChangelog(AbsolutePath changelogFile, string tag, GitRepository? repository = null)
    {
        var text = Text(changelogFile);
        var lines = Lines(text);
        var sections = ChangelogSection.In(lines);
        var draft = sections.FirstOrDefault(section => section.IsDraft);
        Assert.True(draft is not null, $"{changelogFile} has no section for what is not released yet: add '## [Unreleased]'");
        Assert.True(draft.Notes.Count > 0, $"{changelogFile} says nothing below '## [{draft.Caption}]': there is nothing to release");
        Assert.False(sections.Any(section => section.IsNamed(tag)), $"{changelogFile} has a section for {tag} already");

        var previous = sections.FirstOrDefault(section => section.Version is not null)?.Caption;
        var released = new ChangelogDraft(lines, draft).Released(tag, previous, DateOnly.FromDateTime(DateTime.Now), repository);
        var platform = text.Contains("\r\n", StringComparison.Ordinal) ? PlatformFamily.Windows : PlatformFamily.Linux;
        changelogFile.WriteAllLines(released, platformFamily: platform);
    }

    /// <summary>The notes of the first section that says something, as the plain text that NuGet shows.</summary>
    /// <param name="changelogFile">The file.</param>
    /// <param name="repository">On GitHub, the text ends with the address of the whole changelog.</param>
    public static string GetNuGetReleaseNotes(string changelogFile, GitRepository? repository = null)
    {
        var path = AbsolutePath.Create(Path.GetFullPath(changelogFile));
        var notes = ExtractChangelogSectionNotes(path).Select(PlainText).ToList();
        if (repository is not null && repository.IsGitHubRepository())
        {
            var place = repository.LocalDirectory is null ? path.Name : path.ToString();
            var branch = repository.Branch ?? repository.Commit ?? "HEAD";
            notes.AddRange(["", $"Full changelog at {repository.GetGitHubBrowseUrl(place, branch, GitHubItemType.File)}"]);
        }

        return string.Join(Environment.NewLine, notes);
    }

    private static string PlainText(string line)
    {
        var text = line.TrimStart();
        var indent = line[..^text.Length];
        return indent + (text is ['-' or '*' or '+', ' ', .. var item] ? $"• {item}" : text.TrimStart('#').TrimStart())
            .Replace("`", "", StringComparison.Ordinal);
    }

    private static IReadOnlyList<ChangelogSection> Sections(AbsolutePath file) => ChangelogSection.In(Lines(Text(file)));

    private static string Text(AbsolutePath file)
    {
        Assert.True(file.FileExists(), $"No such changelog: {file}");
        return file.ReadAllText();
    }

    private static string[] Lines(string text) => text.TrimEnd().ReplaceLineEndings("\n").Split('\n');

    private static string Headings(IReadOnlyList<ChangelogSection> sections) =>
        sections.Count == 0 ? "none of the form '## [1.0.0] - 2020-01-01'" : string.Join(", ", sections.Select(section => section.Caption));
}
