using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Parameters;

public sealed class What_is_required
{
    [Fact]
    public void and_missing_is_an_error_that_says_how_to_give_it()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>("Publish");

        result.Error.ShouldStartWith("Publish: ApiKey has no value: give --api-key, or set API_KEY");
        result.ExitCode.ShouldBe(2);
        result.Statuses.ShouldBe("First Scheduled, Publish Scheduled");
    }

    [Fact]
    public void and_given_lets_the_build_run()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Publish", "--api-key", "x").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void by_several_targets_is_named_in_one_error()
    {
        using var checkout = new Checkout();

        var error = checkout.Run<Sample>("Publish", "Tag").Error;

        error.ShouldStartWith("3 requirements are not met");
        error.ShouldContain("Publish: ApiKey has no value");
        error.ShouldContain("Tag: Version has no value");
        error.ShouldContain("Tag requires Ready");
    }

    [Fact]
    public void by_a_skipped_target_does_not_matter()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Done", "--skip", "Tag").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void by_the_build_itself_is_checked_in_every_run_but_not_for_the_help()
    {
        using var checkout = new Checkout();

        checkout.Run<Strict>("Do").Error.ShouldStartWith("Name has no value: give --name, or set NAME");
        checkout.Run<Strict>("--help").ExitCode.ShouldBe(0);
    }

    private sealed class Sample : NukeBuild
    {
        [Parameter] private readonly string? ApiKey;
        [Parameter] private readonly int? Version;
        [Parameter] private readonly bool Ready;

        private Target First => _ => _.Executes(() => { });

        private Target Publish => _ => _.DependsOn(First).Requires(() => ApiKey).Executes(() => { });

        private Target Tag => _ => _.Requires(() => Version).Requires(() => Ready).Executes(() => { });

        private Target Done => _ => _.DependsOn(Tag).Executes(() => { });
    }

    private sealed class Strict : NukeBuild
    {
        [Parameter, Required] private readonly string? Name;

        private Target Do => _ => _.Executes(() => { });
    }
}
