namespace Nuke.Common.Tests.Execution;

public sealed class A_skipped_target
{
    [Theory]
    [InlineData("Test", "Restore Succeeded, Compile Succeeded, Test Succeeded")]
    [InlineData("Test --skip", "Restore Skipped, Compile Skipped, Test Succeeded")]
    [InlineData("Test --skip Compile", "Restore Skipped, Compile Skipped, Test Succeeded")]
    [InlineData("Test --skip Restore", "Restore Skipped, Compile Succeeded, Test Succeeded")]
    [InlineData("Test --skip=Restore+Compile", "Restore Skipped, Compile Skipped, Test Succeeded")]
    [InlineData("Test Restore --skip Compile", "Restore Succeeded, Compile Skipped, Test Succeeded")]
    [InlineData("Never", "Restore Skipped, Never Skipped")]
    [InlineData("Never Compile", "Restore Succeeded, Never Skipped, Compile Succeeded")]
    [InlineData("NeverButItsNeeds", "Restore Succeeded, NeverButItsNeeds Skipped")]
    [InlineData("NotNow", "Restore Succeeded, NotNow Skipped")]
    public void takes_what_only_it_needs_along(string arguments, string expected)
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>(arguments.Split(' '));

        result.Statuses.Split(", ").Order().ShouldBe(expected.Split(", ").Order());
        result.ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("Never", "// OnlyWhen: Weather == \"fine\"")]
    [InlineData("Never", "// Skipped: because of Never")]
    [InlineData("NotNow", "// OnlyWhen: Weather == \"fine\"")]
    [InlineData("Test --skip", "// Skipped: by --skip")]
    public void says_why(string arguments, string expected)
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>(arguments.Split(' ')).Output.ShouldContain(expected);
    }

    [Fact]
    public void is_one_that_succeeded_in_the_attempt_before()
    {
        using var checkout = new Checkout();
        checkout.Run<Flaky>("Second").Statuses.ShouldBe("First Succeeded, Second Failed");

        var result = checkout.Run<Flaky>("Second", "--continue");

        result.Statuses.ShouldBe("First Skipped, Second Failed");
    }

    [Theory]
    [InlineData("Second --continue --level 2")]
    [InlineData("Second First --continue --level 1 --skip First")]
    [InlineData("Second Third --continue --level 1")]
    public void is_none_when_the_attempt_before_was_asked_for_something_else(string arguments)
    {
        using var checkout = new Checkout();
        checkout.Run<Flaky>("Second", "--level", "1");

        var result = checkout.Run<Flaky>(arguments.Split(' '));

        result.Statuses.ShouldContain("First Succeeded");
        result.Output.ShouldContain("Nothing to continue: the attempt before was asked for something else");
    }

    [Fact]
    public void is_none_when_the_attempt_before_had_no_success()
    {
        using var checkout = new Checkout();
        checkout.Run<Flaky>("Second", "--level", "1");
        checkout.Run<Flaky>("Second", "--level", "1", "--first-fails");

        checkout.Run<Flaky>("Second", "--level", "1", "--continue").Statuses.ShouldBe("First Succeeded, Second Failed");
    }

    [Fact]
    public void is_remembered_at_once_because_the_build_may_be_killed()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Watching>("Second");

        result.Statuses.ShouldBe("First Succeeded, Second Succeeded");
        ((Watching)result.Build!).Seen.ShouldContain("First");
        File.Exists(checkout.Root / ".nuke" / "temp" / "build-attempt.log").ShouldBeFalse();
    }

    [Fact]
    public void keeps_what_another_skipped_one_wants_executed()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Never", "NeverButItsNeeds").Statuses.Split(", ").ShouldContain("Restore Succeeded");
    }

    private sealed class Watching : NukeBuild
    {
        public string[] Seen { get; private set; } = [];

        private Target First => _ => _.Executes(() => { });

        private Target Second => _ => _.DependsOn(First).Executes(() =>
            Seen = File.ReadAllLines(RootDirectory / ".nuke" / "temp" / "build-attempt.log"));
    }

    private sealed class Sample : NukeBuild
    {
        private string Weather { get; } = "bad";

        private Target Restore => _ => _.Executes(() => { });

        private Target Compile => _ => _.DependsOn(Restore).Executes(() => { });

        private Target Test => _ => _.DependsOn(Compile).Executes(() => { });

        private Target Never => _ => _.DependsOn(Restore).OnlyWhenStatic(() => Weather == "fine").Executes(() => { });

        private Target NeverButItsNeeds => _ => _
            .DependsOn(Restore)
            .WhenSkipped(DependencyBehavior.Execute)
            .OnlyWhenStatic(() => Weather == "fine")
            .Executes(() => { });

        private Target NotNow => _ => _.DependsOn(Restore).OnlyWhenDynamic(() => Weather == "fine").Executes(() => { });
    }

    private sealed class Flaky : NukeBuild
    {
        [Parameter] private readonly int Level;
        [Parameter] private readonly bool FirstFails;

        private Target Third => _ => _.Executes(() => { });

        private Target First => _ => _.Executes(() => FirstFails.ShouldBeFalse());

        private Target Second => _ => _.DependsOn(First).Executes(() => throw new InvalidOperationException());
    }
}
