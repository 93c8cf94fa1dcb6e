using Slipway.Clusters.Kubernetes;
using Slipway.Images;

namespace Slipway.Tests.Clusters.Kubernetes;

public sealed class The_history_of_a_Helm_release
{
    private static readonly RevisionMark One = Mark("one", "listener-a");
    private static readonly RevisionMark Two = Mark("two", "listener-b");

    [Fact]
    public void tells_what_runs()
    {
        var history = History(("superseded", $"{One}"), ("deployed", $"{Two}"), ("failed", "Upgrade \"listener\" failed: context deadline exceeded"));

        history.MarkOf(history.Deployed!).ShouldBe(Two);
        history.Last!.Revision.ShouldBe(3);
    }

    [Fact]
    public void tells_what_a_way_back_led_to_also_over_several_steps()
    {
        var history = History(("superseded", $"{One}"), ("superseded", $"{Two}"), ("superseded", "Rollback to 1"), ("deployed", "Rollback to 3"));

        history.MarkOf(history.Deployed!).ShouldBe(One);
    }

    [Theory]
    [InlineData("Rollback to 2")]
    [InlineData("Rollback to 7")]
    [InlineData("Rollback to ")]
    [InlineData("Install complete")]
    [InlineData("release sha256:1 image sha256:2 commit 3 secret 4")]
    public void does_not_know_what_somebody_else_has_deployed(string description)
    {
        var history = History(("superseded", "Install complete"), ("deployed", description));

        history.MarkOf(history.Deployed!).ShouldBeNull();
    }

    [Fact]
    public void keeps_the_secrets_of_all_that_could_run_again_and_of_nothing_else()
    {
        var history = History(("superseded", $"{One}"), ("failed", $"{Mark("bad", "listener-c")}"), ("superseded", $"{Two}"), ("deployed", "Rollback to 1"));

        history.Secrets.ShouldBe(["listener-a", "listener-b"]);
    }

    [Fact]
    public void finds_how_a_release_ran_the_last_time()
    {
        var again = One with { Secret = "listener-rotated" };
        var history = History(("superseded", $"{One}"), ("superseded", $"{again}"), ("deployed", $"{Two}"));

        history.LastOf(One.Release).ShouldBe(again);
        history.LastOf(Digest.Of("never")).ShouldBeNull();
    }

    [Fact]
    public void of_a_killed_build_ends_with_something_that_nobody_ends() =>
        History(("deployed", $"{One}"), ("pending-upgrade", "Preparing upgrade")).Last!.IsPending.ShouldBeTrue();

    private static RevisionMark Mark(string name, string secret) => new(Digest.Of($"release {name}"), Digest.Of($"image {name}"), A.Commit(), secret);

    private static HelmHistory History(params IReadOnlyList<(string Status, string Description)> revisions) =>
        new([.. revisions.Select((x, index) => new HelmRevision(index + 1, A.Morning, x.Status, x.Description))]);
}
