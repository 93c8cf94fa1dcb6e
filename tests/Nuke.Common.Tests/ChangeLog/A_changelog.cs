using NuGet.Versioning;
using Nuke.Common.ChangeLog;
using Nuke.Common.Git;
using Nuke.Common.IO;

namespace Nuke.Common.Tests.ChangeLog;

public sealed class A_changelog : IDisposable
{
    private const string Kept =
        """
        # Changelog

        All notable changes: see [the format](https://keepachangelog.com).

        ## [Unreleased]

        ### Added

        - A `door`.
        - A window.

        ## [1.1.0] - 2026-01-02

        ### Fixed

        - The roof.

        ## [1.0.0] - 2025-12-31

        - The house.

        [unreleased]: https://example.com/o/house/compare/v1.1.0...HEAD
        [1.1.0]: https://example.com/o/house/compare/v1.0.0...v1.1.0

        """;

    private static readonly string Today = DateTime.Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    private AbsolutePath File(string content) => (temporary.Path / "CHANGELOG.md").WriteAllText(content);

    [Fact]
    public void tells_what_is_not_released_and_its_versions()
    {
        var changelog = ChangelogTasks.ReadChangelog(File(Kept));

        changelog.Unreleased!.Notes.ShouldBe(["### Added", "", "- A `door`.", "- A window."]);
        changelog.Unreleased.Unreleased.ShouldBeTrue();
        changelog.ReleaseNotes.Select(notes => notes.ToString()).ShouldBe(["1.1.0", "1.0.0"]);
        changelog.ReleaseNotes[1].Notes.ShouldBe(["- The house."]);
        changelog.LatestVersion.ShouldBe(NuGetVersion.Parse("1.1.0"));
        changelog.Path.ShouldBe(temporary.Path / "CHANGELOG.md");
    }

    [Fact]
    public void tells_where_its_sections_lie()
    {
        var file = File(Kept);
        var lines = file.ReadAllLines();

        var notes = ChangelogTasks.ReadReleaseNotes(file)[1];

        lines[notes.StartIndex].ShouldBe("## [1.1.0] - 2026-01-02");
        lines[notes.EndIndex].ShouldBe("- The roof.");
    }

    [Theory]
    [InlineData("## 1.2.3")]
    [InlineData("## v1.2.3")]
    [InlineData("## [1.2.3] / 2020-01-01")]
    [InlineData("## [v1.2.3](https://example.com/v1.2.3) (2020-01-01)")]
    [InlineData("## 1.2.3 (2020-01-01)")]
    [InlineData("## [1.2.3] - 2020-01-01 [YANKED]")]
    public void has_versions_in_every_usual_heading(string heading) =>
        ChangelogTasks.ReadChangelog(File($"# Changes\n{heading}\n- A\n")).LatestVersion.ShouldBe(NuGetVersion.Parse("1.2.3"));

    [Fact]
    public void takes_no_heading_out_of_a_block_of_code()
    {
        var notes = ChangelogTasks.ExtractChangelogSectionNotes(File("## 1.0.0\n```\n## 0.9.0\n```\nend\n"));

        notes.ShouldBe(["```", "## 0.9.0", "```", "end"]);
    }

    [Fact]
    public void without_a_draft_has_only_versions()
    {
        var changelog = ChangelogTasks.ReadChangelog(File("## 2.0.0-beta.1\n\n## 1.0.0\n- A\n"));

        changelog.Unreleased.ShouldBeNull();
        changelog.ReleaseNotes[0].IsEmpty.ShouldBeTrue();
        changelog.LatestVersion.ShouldBe(NuGetVersion.Parse("2.0.0-beta.1"));
    }

    [Theory]
    [InlineData("v1.0.0")]
    [InlineData("1.0")]
    [InlineData("1.0.0")]
    public void gives_the_notes_of_a_version(string tag) =>
        ChangelogTasks.ExtractChangelogSectionNotes(File(Kept), tag).ShouldBe(["- The house."]);

    [Fact]
    public void gives_the_first_notes_that_say_something() =>
        ChangelogTasks.ExtractChangelogSectionNotes(File("## [vNext]\n\n## 1.0.0\n\n- A\n")).ShouldBe(["- A"]);

    [Fact]
    public void names_its_headings_when_a_version_is_missing() =>
        Should.Throw<Exception>(() => ChangelogTasks.ExtractChangelogSectionNotes(File(Kept), "3.0.0"))
            .Message.ShouldBe($"{temporary.Path}/CHANGELOG.md has no section for 3.0.0: its headings are Unreleased, 1.1.0, 1.0.0");

    [Fact]
    public void gives_its_draft_to_a_version_and_keeps_its_form()
    {
        var file = File(Kept);

        ChangelogTasks.FinalizeChangelog(file, "1.2.0");

        file.ReadAllText().ShouldBe(Kept
            .Replace("## [Unreleased]\n", $"## [Unreleased]\n\n## [1.2.0] - {Today}\n", StringComparison.Ordinal)
            .Replace(
                "[unreleased]: https://example.com/o/house/compare/v1.1.0...HEAD",
                "[Unreleased]: https://example.com/o/house/compare/v1.2.0...HEAD\n[1.2.0]: https://example.com/o/house/compare/v1.1.0...v1.2.0",
                StringComparison.Ordinal));
    }

    [Fact]
    public void gets_links_to_the_changes_on_GitHub()
    {
        var file = File("## [vNext]\r\n- A\r\n\r\n## [1.0.0] / 2020-01-01\r\n- B\r\n");

        ChangelogTasks.FinalizeChangelog(
            ChangelogTasks.ReadChangelog(file), NuGetVersion.Parse("1.1.0"), GitRepository.FromUrl("https://github.com/o/house"));

        file.ReadAllText().ShouldBe(
            $"## [vNext]\n\n## [1.1.0] / {Today}\n- A\n\n## [1.0.0] / 2020-01-01\n- B\n\n".ReplaceLineEndings("\r\n")
            + "[vNext]: https://github.com/o/house/compare/1.1.0...HEAD\r\n[1.1.0]: https://github.com/o/house/compare/1.0.0...1.1.0\r\n");
    }

    [Theory]
    [InlineData("## 1.0.0\n- A\n", "2.0.0", "has no section for what is not released yet")]
    [InlineData("## [Unreleased]\n\n## 1.0.0\n- A\n", "2.0.0", "there is nothing to release")]
    [InlineData("## [Unreleased]\n- B\n## v1.0.0\n- A\n", "1.0.0", "has a section for 1.0.0 already")]
    public void is_not_changed_when_nothing_can_be_released(string content, string tag, string reason)
    {
        var file = File(content);

        Should.Throw<Exception>(() => ChangelogTasks.FinalizeChangelog(file, tag)).Message.ShouldContain(reason);

        file.ReadAllText().ShouldBe(content);
    }

    [Fact]
    public void gives_notes_for_a_package_as_plain_text()
    {
        var notes = ChangelogTasks.GetNuGetReleaseNotes(File(Kept), GitRepository.FromUrl("https://github.com/o/house", "main"));

        notes.ShouldBe("Added\n\n• A door.\n• A window.\n\nFull changelog at https://github.com/o/house/blob/main/CHANGELOG.md");
    }

    [Fact]
    public void that_is_missing_is_named() =>
        Should.Throw<Exception>(() => ChangelogTasks.ReadChangelog(temporary.Path / "none.md"))
            .Message.ShouldBe($"No such changelog: {temporary.Path}/none.md");
}
