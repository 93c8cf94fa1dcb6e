using Slipway.GitHub;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Tests.GitHub.Fake;

namespace Slipway.Tests.GitHub;

public sealed class The_commits_on_GitHub : IDisposable
{
    private readonly FakeGitHub github = new();
    private readonly CommitId old = A.Commit('a');
    private readonly CommitId next = A.Commit('b');

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private GitHubCommits Commits => new(new Job(github, TimeProvider.System, Job.Delivery(1)).Connection);

    public void Dispose() => github.Dispose();

    [Fact]
    public async Task of_a_first_release_are_its_own_one()
    {
        github.Commits.Add(Commit(1, "developer") with { Sha = next.ToString() });

        var range = await Commits.Between(null, next, Cancellation);

        range.Relation.ShouldBe(CommitRelation.First);
        range.Authors.ShouldHaveSingleItem().Account.ShouldBe("developer");
    }

    [Theory]
    [InlineData("ahead", CommitRelation.Newer)]
    [InlineData("behind", CommitRelation.Older)]
    [InlineData("identical", CommitRelation.Same)]
    [InlineData("diverged", CommitRelation.Diverged)]
    [InlineData("sideways", CommitRelation.Unknown)]
    public async Task say_how_two_stand_to_each_other(string status, CommitRelation relation)
    {
        Compare(new FakeComparison(status, []));

        (await Commits.Between(old, next, Cancellation)).Relation.ShouldBe(relation);
    }

    [Fact]
    public async Task of_all_pages_have_their_authors()
    {
        Compare(new FakeComparison("ahead", [.. Enumerable.Range(1, 230).Select(x => Commit(x, $"developer{x}"))]));

        (await Commits.Between(old, next, Cancellation)).Authors.Select(x => x.Account).ShouldBe(Enumerable.Range(1, 230).Select(x => $"developer{x}"));
    }

    [Theory]
    [InlineData(300)]
    [InlineData(20_000)]
    public async Task that_GitHub_cuts_off_are_unknown_and_never_fewer(int total)
    {
        Compare(new FakeComparison("ahead", [.. Enumerable.Range(1, 250).Select(x => Commit(x, "developer"))]) { Total = total });

        (await Commits.Between(old, next, Cancellation)).ShouldBe(new CommitRange(CommitRelation.Unknown, []), new SameRange());
    }

    [Fact]
    public async Task that_are_not_there_are_unknown()
    {
        (await Commits.Between(old, next, Cancellation)).Relation.ShouldBe(CommitRelation.Unknown);
        (await Commits.Between(null, next, Cancellation)).Relation.ShouldBe(CommitRelation.Unknown);
        (await Commits.Changed(old, next, ["build"], Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task have_everybody_who_had_a_hand_in_them()
    {
        Compare(new FakeComparison("ahead",
        [
            Commit(1, "author") with { CommitterLogin = "rebaser", CommitterName = "Rebaser" },
            Commit(2, "merged") with { CommitterLogin = "web-flow", CommitterName = "GitHub", IsVerified = true },
            Commit(3, "sly") with { CommitterLogin = "web-flow", CommitterName = "GitHub" },
            Commit(4, null),
            Commit(5, "pair") with { Message = "Work\n\nCo-authored-by: One <1+one@users.noreply.github.com>\r\nco-authored-by: Two <two@example.com>\n" },
        ]));

        (await Commits.Between(old, next, Cancellation)).Authors.Select(x => x.Account ?? $"({x.Name})")
            .ShouldBe(["author", "rebaser", "merged", "sly", "web-flow", "(Name of )", "pair", "one", "(Two)"]);
    }

    [Fact]
    public async Task name_the_files_below_a_folder()
    {
        Compare(new FakeComparison("ahead", [Commit(1, "developer")]) { Files = ["build/Build.cs", "builder/x", "source/x.cs", "build.sh"] });

        (await Commits.Changed(old, next, ["build", "build.sh"], Cancellation)).ShouldBe(["build.sh", "build/Build.cs"]);
    }

    [Fact]
    public async Task that_lie_behind_name_the_files_as_well()
    {
        Compare(new FakeComparison("behind", []));
        github.Comparisons[$"{next}...{old}"] = new FakeComparison("ahead", [Commit(1, "developer")]) { Files = ["build/Build.cs"] };

        (await Commits.Changed(old, next, ["build"], Cancellation)).ShouldBe(["build/Build.cs"]);
    }

    [Theory]
    [InlineData("ahead", 300)]
    [InlineData("diverged", 1)]
    public async Task name_no_files_where_there_may_be_others(string status, int files)
    {
        Compare(new FakeComparison(status, []) { Files = [.. Enumerable.Range(0, files).Select(x => $"source/{x}")] });

        (await Commits.Changed(old, next, ["build"], Cancellation)).ShouldBeNull();
    }

    private static FakeCommit Commit(int number, string? login) => new(number.ToString("x40", System.Globalization.CultureInfo.InvariantCulture), login, $"Name of {login}");

    private void Compare(FakeComparison comparison) => github.Comparisons[$"{old}...{next}"] = comparison;

    private sealed class SameRange : IEqualityComparer<CommitRange>
    {
        public bool Equals(CommitRange? x, CommitRange? y) => x!.Relation == y!.Relation && x.Authors.SequenceEqual(y.Authors);

        public int GetHashCode(CommitRange obj) => 0;
    }
}
