namespace Nuke.Common.Tests.Execution;

public sealed class An_interrupted_build
{
    [Theory]
    [InlineData(2, 130)]
    [InlineData(15, 143)]
    public void starts_nothing_new_but_what_is_assured_and_still_shows_its_summary(int signal, int exitCode)
    {
        using var checkout = new Checkout();
        Sample.Interrupt.Value = () => checkout.Interruption.Request(signal);

        var result = checkout.Run<Sample>("Later", "Sweep");

        result.Statuses.ShouldBe("Obedient Aborted, Later NotRun, Sweep Succeeded");
        result.ExitCode.ShouldBe(exitCode);
        result.Output.ShouldContain("Obedient           Aborted");
        result.Output.ShouldContain("Build failed on ");
    }

    [Fact]
    public void keeps_the_success_of_a_target_that_still_finished()
    {
        using var checkout = new Checkout();
        Sample.Interrupt.Value = () => checkout.Interruption.Request(2);

        var result = checkout.Run<Sample>("Finishing");

        result.Statuses.ShouldBe("Finishing Succeeded");
        result.ExitCode.ShouldBe(130);
    }

    [Fact]
    public void gives_up_a_target_that_does_not_end_in_time()
    {
        using var checkout = new Checkout { Grace = TimeSpan.FromMilliseconds(50) };
        Sample.Interrupt.Value = () => checkout.Interruption.Request(2);

        var result = checkout.Run<Sample>("Stubborn");

        result.Statuses.ShouldBe("Stubborn Aborted");
        result.Output.ShouldContain("[ERR] Stubborn: did not end in time after the interruption");
        result.ExitCode.ShouldBe(130);
    }

    private sealed class Sample : NukeBuild
    {
        public static readonly AsyncLocal<Action> Interrupt = new();

        private Target Obedient => _ => _.Executes(() =>
        {
            Interrupt.Value!();
            throw new OperationCanceledException();
        });

        private Target Later => _ => _.DependsOn(Obedient).Executes(() => { });

        private Target Sweep => _ => _.After(Later).AssuredAfterFailure().Executes(() => { });

        private Target Finishing => _ => _.Executes(() => Interrupt.Value!());

        private Target Stubborn => _ => _.Executes(() =>
        {
            Interrupt.Value!();
            Thread.Sleep(Timeout.Infinite);
        });
    }
}
