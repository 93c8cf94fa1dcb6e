using System.Diagnostics;

namespace Nuke.Common.Tests.Execution;

public sealed class A_failed_target
{
    [Fact]
    public void ends_the_build_with_exit_code_1_and_lets_nothing_new_start()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>("After");

        result.Statuses.ShouldBe("Bug Failed, After NotRun");
        result.ExitCode.ShouldBe(1);
        result.Output.ShouldContain("Build failed on ");
    }

    [Fact]
    public void lets_the_running_ones_finish()
    {
        using var checkout = new Checkout();

        checkout.Run<Race>("Slow", "Fast", "Later").Statuses.ShouldBe("Fast Failed, Slow Succeeded, Later NotRun");
    }

    [Fact]
    public void does_not_keep_what_is_assured_from_running()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("After", "Sweep").Statuses.ShouldBe("Bug Failed, After NotRun, Sweep Succeeded");
    }

    [Fact]
    public void that_lets_the_others_go_on_fails_the_build_all_the_same()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>("AfterMinor");

        result.Statuses.ShouldBe("Minor Failed, AfterMinor Succeeded");
        result.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void shows_the_stack_trace_of_a_bug()
    {
        using var checkout = new Checkout();

        var output = checkout.Run<Sample>("Bug").Output;

        output.ShouldContain("System.InvalidOperationException: it broke");
        output.ShouldContain("   at ");
        output.ShouldContain("[ERR] Bug: InvalidOperationException: it broke");
        output.ShouldContain("// InvalidOperationException: it broke");
    }

    [Fact]
    public void shows_only_the_message_of_what_a_user_can_mend()
    {
        using var checkout = new Checkout();

        var output = checkout.Run<Sample>("Mistake").Output;

        output.ShouldContain($"{Environment.NewLine}no such thing{Environment.NewLine}");
        output.ShouldContain("[ERR] Mistake: no such thing");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public void shows_the_reason_that_its_author_handed_on()
    {
        using var checkout = new Checkout();

        var output = checkout.Run<Sample>("Explained").Output;

        output.ShouldContain($"no answer{Environment.NewLine}  IOException: the line is dead{Environment.NewLine}");
        output.ShouldNotContain("   at ");
    }

    [Fact]
    public void of_several_causes_names_each()
    {
        using var checkout = new Checkout();

        var output = checkout.Run<Sample>("Several").Output;

        output.ShouldContain("first");
        output.ShouldContain("second");
        output.ShouldNotContain("AggregateException");
    }

    [Fact]
    public void gives_way_to_the_exit_code_that_the_build_sets()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Refuse").ExitCode.ShouldBe(3);
    }

    private sealed class Sample : NukeBuild
    {
        private Target Bug => _ => _.Executes(() => throw new InvalidOperationException("it broke"));

        private Target After => _ => _.DependsOn(Bug).Executes(() => { });

        private Target Sweep => _ => _.After(After).AssuredAfterFailure().Executes(() => { });

        private Target Minor => _ => _.ProceedAfterFailure().Executes(() => throw new MistakeException("minor"));

        private Target AfterMinor => _ => _.DependsOn(Minor).Executes(() => { });

        private Target Mistake => _ => _.Executes(async () =>
        {
            await Task.Yield();
            throw new MistakeException("no such thing");
        });

        private Target Explained => _ => _.Executes(() => Assert.Fail("no answer", new IOException("the line is dead")));

        private Target Several => _ => _.Executes(() =>
            throw new AggregateException(new MistakeException("first"), new AggregateException(new MistakeException("second"))));

        private Target Refuse => _ => _.Executes(() =>
        {
            ExitCode = 3;
            throw new MistakeException("not today");
        });
    }

    private sealed class Race : NukeBuild
    {
        private readonly ManualResetEventSlim isSlowRunning = new();
        private readonly ManualResetEventSlim isFailing = new();

        private Target Slow => _ => _.Executes(() =>
        {
            isSlowRunning.Set();
            isFailing.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
        });

        private Target Fast => _ => _.Executes(() =>
        {
            isSlowRunning.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
            isFailing.Set();
            throw new MistakeException("fast");
        });

        private Target Later => _ => _.DependsOn(Slow, Fast).Executes(() => { });
    }

    [StackTraceHidden]
    private sealed class MistakeException(string message) : Exception(message);
}
