using Serilog;

namespace Nuke.Common.Tests.Execution;

public sealed class Targets_that_do_not_wait_for_each_other
{
    [Fact]
    public void run_at_the_same_time()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Meeting>("Left", "Right");

        result.Statuses.ShouldBe("Right Succeeded, Left Succeeded");
    }

    [Fact]
    public void keep_their_output_together()
    {
        using var checkout = new Checkout();

        var lines = checkout.Run<Meeting>("Left", "Right").Output.Split(Environment.NewLine).Where(line => line.Contains("says", StringComparison.Ordinal));

        var speakers = lines.Select(line => line.Contains("Left", StringComparison.Ordinal) ? "L" : "R");
        string.Concat(speakers).ShouldBeOneOf("LLRR", "RRLL");
    }

    [Fact]
    public void report_to_their_own_rows_of_the_summary()
    {
        using var checkout = new Checkout();

        var output = checkout.Run<Meeting>("Left", "Right").Output;

        output.ShouldContain("// Name: Left");
        output.ShouldContain("// Name: Right");
    }

    [Fact]
    public void are_not_more_at_once_than_there_are_processors()
    {
        using var checkout = new Checkout { Parallelism = 2 };

        var result = checkout.Run<Crowd>("One", "Two", "Three", "Four");

        result.ExitCode.ShouldBe(0);
        ((Crowd)result.Build!).Most.ShouldBe(2);
    }

    [Fact]
    public void are_as_many_at_once_as_the_user_says()
    {
        using var checkout = new Checkout { Parallelism = 1 };

        var result = checkout.Run<Crowd>("One", "Two", "Three", "Four", "--parallel", "2");

        result.ExitCode.ShouldBe(0);
        ((Crowd)result.Build!).Most.ShouldBe(2);
    }

    [Theory]
    [InlineData("--parallel", "0", "--parallel: 0 targets cannot run side by side")]
    [InlineData("--parallel", "many", "--parallel: 'many' is not a whole number from -2147483648 to 2147483647")]
    public void cannot_be_fewer_than_one(string option, string value, string error)
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Crowd>("One", option, value);

        result.Error.ShouldStartWith(error);
        result.ExitCode.ShouldBe(2);
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public void leave_the_option_to_a_build_that_has_a_parameter_of_that_name()
    {
        using var checkout = new Checkout();

        checkout.Run<Own>("Print", "--parallel", "sausages").Output.ShouldContain("parallel sausages");
    }

    [Fact]
    public void may_be_asynchronous_with_a_result()
    {
        using var checkout = new Checkout();

        checkout.Run<Asynchronous>("Later").Statuses.ShouldBe("Later Failed");
    }

    private sealed class Asynchronous : NukeBuild
    {
        private Target Later => _ => _.Executes(async () =>
        {
            await Task.Yield();
            false.ShouldBeTrue();
            return 1;
        });
    }

    private sealed class Own : NukeBuild
    {
        [Parameter] private readonly string? Parallel;

        private Target Print => _ => _.Executes(() => Log.Information("parallel {Parallel}", Parallel));
    }

    private sealed class Meeting : NukeBuild
    {
        private readonly Barrier barrier = new(2);

        private Target Left => _ => _.Executes(() => Meet("Left"));

        private Target Right => _ => _.Executes(async () =>
        {
            await Task.Yield();
            Meet("Right");
        });

        private void Meet(string name)
        {
            Log.Information("{Name} says hello", name);
            barrier.SignalAndWait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
            Log.Information("{Name} says good-bye", name);
            ReportSummary(pairs => new Dictionary<string, string>(pairs) { ["Name"] = name });
        }
    }

    private sealed class Crowd : NukeBuild
    {
        private readonly Barrier pair = new(2);
        private int running;

        public int Most { get; private set; }

        private Target One => _ => _.Executes(Work);

        private Target Two => _ => _.Executes(() => Work());

        private Target Three => _ => _.Executes(() => Work(), () => { });

        private Target Four => _ => _.Executes(() => Work(), () => { }, () => { });

        private void Work()
        {
            var now = Interlocked.Increment(ref running);
            lock (pair)
            {
                Most = Math.Max(Most, now);
            }

            pair.SignalAndWait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
            Interlocked.Decrement(ref running);
        }
    }
}
