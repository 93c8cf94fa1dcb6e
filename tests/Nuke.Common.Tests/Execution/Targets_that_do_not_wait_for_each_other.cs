using Serilog;

namespace Nuke.Common.Tests.Execution;

public sealed class Targets_that_do_not_wait_for_each_other
{
    [Fact]
    public void run_at_the_same_time()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Meeting>("Left", "Right");

        result.Statuses.ShouldBe("Left Succeeded, Right Succeeded");
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
