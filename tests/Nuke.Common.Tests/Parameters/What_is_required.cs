using Nuke.Common.Tests.Execution;
using Serilog;

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

    [Fact]
    public void by_the_build_and_by_a_target_is_named_in_one_error()
    {
        using var checkout = new Checkout();

        var error = checkout.Run<Strict>("Publish").Error;

        error.ShouldStartWith("3 requirements are not met");
        error.ShouldContain("Name has no value: give --name, or set NAME");
        error.ShouldContain("Publish: Key has no value: give --key, or set KEY");
        error.ShouldContain("Publish: CloudRegion has no value: give --cloud-region, or set CLOUD_REGION");
    }

    [Fact]
    public void is_asked_for_where_a_person_can_answer_and_secrets_are_not_shown()
    {
        using var checkout = new Checkout { Answers = ["Ada", "s3cr3t-key", "north"] };

        var result = checkout.Run<Strict>("Publish");

        result.Error.ShouldBeEmpty();
        result.Output.ShouldContain($"Name (Who it is for): Key, not shown: {Environment.NewLine}CloudRegion: ");
        result.Output.ShouldContain("Ada publishes to north with [REDACTED]");
        result.Output.ShouldNotContain("s3cr3t-key");
        result.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void is_asked_for_again_after_a_wrong_answer_and_chosen_where_there_are_few()
    {
        using var checkout = new Checkout { Answers = ["many", "3", "warn"] };

        var result = checkout.Run<Choice>("Do");

        result.Output.ShouldContain("Count: 'many' is not a whole number");
        result.Output.ShouldContain("3. Warning");
        result.Output.ShouldContain("3 at Warning");
    }

    [Fact]
    public void and_not_answered_is_the_error()
    {
        using var checkout = new Checkout { Answers = ["", "", ""] };

        checkout.Run<Strict>("Publish").Error.ShouldStartWith("3 requirements are not met");
    }

    [Fact]
    public void is_asked_for_by_no_build_server()
    {
        using var checkout = new Checkout { Answers = ["Ada"] }.WithVariable("GITHUB_ACTIONS", "true");

        checkout.Run<Strict>("Do").Error.ShouldStartWith("Name has no value");
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

    [ParameterPrefix("Cloud")]
    private interface ICloud : INukeBuild
    {
        [Parameter] string? Region => TryGetValue(() => Region);
    }

    private sealed class Strict : NukeBuild, ICloud
    {
        [Parameter("Who it is for."), Required] private readonly string? Name;
        [Parameter, Secret] private readonly string? Key;

        private Target Do => _ => _.Executes(() => { });

        private Target Publish => _ => _
            .Requires(() => Key)
            .Requires(() => ((ICloud)this).Region)
            .Executes(() => Log.Information("{Name:l} publishes to {Region:l} with {Key:l}", Name, ((ICloud)this).Region, Key));
    }

    private sealed class Choice : NukeBuild
    {
        [Parameter, Required] private readonly int? Count;
        [Parameter, Required] private readonly LogLevel? Level;

        private Target Do => _ => _.Executes(() => Log.Information("{Count} at {Level}", Count, Level));
    }
}
