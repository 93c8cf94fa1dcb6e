using Slipway.Releases;
using Slipway.Sources;
using Slipway.Tools;

namespace Slipway.Tests.Sources;

public sealed class The_history_of_a_checkout : IDisposable
{
    private static readonly string[] Build = ["build"];

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Origin => folder / "origin";

    private GitCommits Commits => new(new Checkout(Origin));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task says_that_the_first_release_brings_its_commit_alone()
    {
        await Begin();
        await Commit("bob");
        var second = await Commit("cyd");

        ShouldBe(await Commits.Between(null, second, Cancellation), CommitRelation.First, "cyd");
    }

    [Fact]
    public async Task says_that_the_same_commit_brings_nothing()
    {
        var only = await Begin();

        ShouldBe(await Commits.Between(only, only, Cancellation), CommitRelation.Same);
    }

    [Fact]
    public async Task tells_who_has_written_what_is_newer()
    {
        var first = await Begin();
        await Commit("bob");
        var third = await Commit("cyd");

        ShouldBe(await Commits.Between(first, third, Cancellation), CommitRelation.Newer, "bob", "cyd");
    }

    [Fact]
    public async Task brings_nothing_when_it_goes_back()
    {
        var first = await Begin();
        var second = await Commit("bob");

        ShouldBe(await Commits.Between(second, first, Cancellation), CommitRelation.Older);
    }

    [Fact]
    public async Task tells_what_has_diverged_and_who_has_written_the_new_part()
    {
        var first = await Begin();
        var ours = await Commit("bob");
        await Git("checkout", "-q", "-b", "theirs", $"{first}");
        var theirs = await Commit("cyd");

        ShouldBe(await Commits.Between(ours, theirs, Cancellation), CommitRelation.Diverged, "cyd");
    }

    [Fact]
    public async Task tells_who_has_written_all_sides_of_a_merge_and_who_has_merged()
    {
        var first = await Begin();
        await Git("checkout", "-q", "-b", "side", $"{first}");
        await Commit("bob");
        await Git("checkout", "-q", "main");
        await Commit("cyd");
        await Git("-c", "user.name=dan", "-c", "user.email=dan@example.com", "merge", "-q", "--no-ff", "-m", "merge", "side");

        ShouldBe(await Commits.Between(first, await Head(), Cancellation), CommitRelation.Newer, "bob", "cyd", "dan");
    }

    [Fact]
    public async Task counts_everybody_who_has_written_a_commit_together()
    {
        var first = await Begin();
        var second = await Commit("bob", "one\n\nCo-authored-by: Ada Lovelace <ada@example.com>\nco-authored-by: cyd <cyd@example.com>");

        ShouldBe(await Commits.Between(first, second, Cancellation), CommitRelation.Newer, "Ada Lovelace", "bob", "cyd");
    }

    [Fact]
    public async Task keeps_an_author_without_a_name_as_somebody_whom_nobody_knows()
    {
        var first = await Begin();
        var second = await Commit("bob", "one\n\nCo-authored-by: <eve@example.com>");

        var authors = (await Commits.Between(first, second, Cancellation)).Authors;

        authors.ShouldContain(x => x.Account == null && x.Name == "<eve@example.com>");
    }

    [Fact]
    public async Task keeps_names_as_the_commit_says_them_whatever_a_mailmap_makes_of_them()
    {
        var first = await Begin();
        File.WriteAllText(Path.Combine(Origin, ".mailmap"), "cyd <cyd@example.com> bob <bob@example.com>\n");
        var second = await Commit("bob");

        ShouldBe(await Commits.Between(first, second, Cancellation), CommitRelation.Newer, "bob");
    }

    [Fact]
    public async Task keeps_names_with_odd_characters()
    {
        var first = await Begin();
        var second = await Commit("Zoë \u001f O'Neil %H");

        ShouldBe(await Commits.Between(first, second, Cancellation), CommitRelation.Newer, "Zoë \u001f O'Neil %H");
    }

    [Fact]
    public async Task is_unknown_in_a_shallow_clone()
    {
        var first = await Begin();
        await Commit("bob");
        var third = await Commit("cyd");
        await Git("clone", "-q", "--depth", "2", $"file://{Origin}", folder / "shallow");

        (await new GitCommits(new Checkout(folder / "shallow")).Between(first, third, Cancellation)).Relation.ShouldBe(CommitRelation.Unknown);
    }

    [Fact]
    public async Task is_unknown_where_the_clone_ends_though_both_commits_are_there()
    {
        await Begin();
        var second = await Commit("bob");
        var third = await Commit("cyd");
        await Git("clone", "-q", "--depth", "2", $"file://{Origin}", folder / "shallow");

        (await new GitCommits(new Checkout(folder / "shallow")).Between(second, third, Cancellation)).Relation.ShouldBe(CommitRelation.Unknown);
    }

    [Fact]
    public async Task is_unknown_when_a_commit_is_not_at_hand()
    {
        var first = await Begin();

        (await Commits.Between(A.Commit('f'), first, Cancellation)).Relation.ShouldBe(CommitRelation.Unknown);
        (await Commits.Between(first, A.Commit('f'), Cancellation)).Relation.ShouldBe(CommitRelation.Unknown);
        (await Commits.Between(null, A.Commit('f'), Cancellation)).Relation.ShouldBe(CommitRelation.Unknown);
        (await Commits.Changed(first, A.Commit('f'), Build, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task tells_which_files_of_some_folders_have_changed()
    {
        var first = await Begin();
        folder.Write("origin/build/Build.cs", "new");
        folder.Write("origin/build/a file.cs", "new");
        folder.Write("origin/source/Other.cs", "new");
        var second = await Commit("bob");

        (await Commits.Changed(first, second, Build, Cancellation)).ShouldBe(["build/Build.cs", "build/a file.cs"], ignoreOrder: true);
        (await Commits.Changed(second, second, Build, Cancellation)).ShouldBe([]);
    }

    private static void ShouldBe(CommitRange range, CommitRelation relation, params IReadOnlyList<string> authors)
    {
        range.Relation.ShouldBe(relation);
        range.Authors.Select(x => x.Account).ShouldBe(authors, ignoreOrder: true);
    }

    private async Task<CommitId> Begin()
    {
        Directory.CreateDirectory(Origin);
        await Git("init", "-q", "-b", "main");
        return await Commit("ada");
    }

    private async Task<CommitId> Commit(string author, string message = "one")
    {
        File.AppendAllText(Path.Combine(Origin, $"{author.Length}{author[0]}.txt"), "more\n");
        await Git("add", ".");
        await Git("-c", $"user.name={author}", "-c", $"user.email={author.Split(' ')[0]}@example.com", "commit", "-q", "-m", message);
        return await Head();
    }

    private async Task<CommitId> Head() => CommitId.Parse((await Git("rev-parse", "HEAD")).Out.Trim());

    private Task<ToolResult> Git(params string[] arguments) =>
        new ToolCall("git", arguments).In(Origin).WithVariable("GIT_CONFIG_GLOBAL", "/dev/null").Run(Cancellation);
}
