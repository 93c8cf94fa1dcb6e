using Slipway.Deployments;

namespace Slipway.Tests.Deployments;

public sealed class The_history
{
    private static History Of(params IReadOnlyList<(string Release, DeploymentOutcome Outcome)> entries) =>
        new([.. entries.Select(x => A.Entry("dev", A.Release(x.Release), x.Outcome))]);

    [Fact]
    public void says_that_what_succeeded_last_runs() =>
        Of(("one", DeploymentOutcome.Succeeded), ("two", DeploymentOutcome.Succeeded)).Running("dev")!.Release.ShouldBe(A.Release("two").Digest);

    [Fact]
    public void says_that_the_release_before_runs_after_one_that_went_back() =>
        Of(("one", DeploymentOutcome.Succeeded), ("two", DeploymentOutcome.Started), ("two", DeploymentOutcome.RolledBack)).Running("dev")!.Release
            .ShouldBe(A.Release("one").Digest);

    [Fact]
    public void says_that_nothing_runs_after_a_removal() =>
        Of(("one", DeploymentOutcome.Succeeded), ("one", DeploymentOutcome.Removed)).Running("dev").ShouldBeNull();

    [Fact]
    public void knows_nothing_of_other_stages() => Of(("one", DeploymentOutcome.Succeeded)).Running("prod").ShouldBeNull();

    [Fact]
    public void tells_a_deployment_whose_build_was_killed() =>
        Of(("one", DeploymentOutcome.Succeeded), ("two", DeploymentOutcome.Started)).Interrupted("dev")!.Release.ShouldBe(A.Release("two").Digest);

    [Fact]
    public void does_not_count_a_failed_release_as_verified() =>
        Of(("two", DeploymentOutcome.Started), ("two", DeploymentOutcome.RolledBack)).Verification("dev", A.Release("two").Digest).ShouldBeNull();

    [Fact]
    public void still_counts_a_release_as_verified_after_a_newer_one() =>
        Of(("one", DeploymentOutcome.Succeeded), ("two", DeploymentOutcome.Succeeded)).Verification("dev", A.Release("one").Digest).ShouldNotBeNull();

    [Theory]
    [InlineData("A B", "A")]
    [InlineData("A B C", "B A")]
    [InlineData("A B <A", "")]
    [InlineData("A B <A B", "A")]
    [InlineData("A B C <B", "A")]
    [InlineData("A B C <B <A", "")]
    [InlineData("A B C <A", "")]
    [InlineData("A B <A C", "A")]
    [InlineData("A B <A <B", "A")]
    [InlineData("A B A", "B")]
    [InlineData("A A", "")]
    [InlineData("", "")]
    public void tells_what_ran_before_what_runs(string way, string before)
    {
        var history = new History([.. way.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(x => A.Entry("dev", A.Release(x.TrimStart('<')), DeploymentOutcome.Succeeded) with
        {
            Purpose = x.StartsWith('<') ? DeploymentPurpose.Rollback : DeploymentPurpose.Promotion,
        })]);

        history.Previous("dev").Select(x => x.Release).ShouldBe(before.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(x => A.Release(x).Digest));
    }
}
