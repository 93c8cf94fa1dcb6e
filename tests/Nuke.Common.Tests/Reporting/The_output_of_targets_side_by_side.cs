using System.Text;
using Nuke.Common.Execution;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Reporting;

public sealed class The_output_of_targets_side_by_side
{
    private const int Megabytes = 200;

    [Fact]
    public void that_waits_does_not_fill_the_memory()
    {
        using var output = new Counter();
        using var checkout = new Checkout { Output = output };

        var build = (Flood)checkout.Run<Flood>("Loud", "Front").Build!;

        build.Grown.ShouldBeLessThan(100_000_000);
        output.Characters.ShouldBeGreaterThan(Megabytes * 1_000_000L);
        output.Last.ShouldContain("Build succeeded");
    }

    [Fact]
    public void is_one_group_for_each_target_on_GitHub()
    {
        using var checkout = new Checkout().WithVariable("GITHUB_ACTIONS", "true");

        var lines = checkout.Run<Talk>("One", "Two", "Three").Output.Split(Environment.NewLine);

        var groups = lines.Where(line => line.StartsWith("::group::", StringComparison.Ordinal) || line.StartsWith("::endgroup::", StringComparison.Ordinal)).ToArray();
        groups.Length.ShouldBe(6);
        groups.Chunk(2).ShouldAllBe(pair => pair[1] == pair[0].Replace("::group", "::endgroup", StringComparison.Ordinal));
        lines.ShouldContain("a line without an end");
    }

    [Fact]
    public void that_was_given_up_is_shown_as_far_as_it_came()
    {
        using var checkout = new Checkout { Grace = TimeSpan.FromMilliseconds(50) };
        Stuck.Interrupt.Value = () => checkout.Interruption.Request(2);

        var output = checkout.Run<Stuck>("First", "Second").Output;

        output.ShouldContain("first has begun");
        output.ShouldContain("second has begun");
        output.ShouldContain("Build failed on ");
    }

    private sealed class Flood : NukeBuild
    {
        private readonly ManualResetEventSlim isInFront = new();
        private readonly ManualResetEventSlim isDone = new();

        public long Grown { get; private set; }

        private Target Front => _ => _.Executes(() =>
        {
            isInFront.Set();
            isDone.Wait(TimeSpan.FromMinutes(2)).ShouldBeTrue();
        });

        private Target Gate => _ => _.Executes(() => isInFront.Wait(TimeSpan.FromSeconds(30)).ShouldBeTrue());

        private Target Loud => _ => _.DependsOn(Gate).Executes(() =>
        {
            var block = string.Concat(Enumerable.Repeat($"{new string('x', 99)}\n", 10_000));
            var before = GC.GetTotalMemory(forceFullCollection: true);
            for (var i = 0; i < Megabytes; i++)
            {
                BuildContext.Current.Console.Write(block);
            }

            Grown = GC.GetTotalMemory(forceFullCollection: true) - before;
            isDone.Set();
        });
    }

    private sealed class Talk : NukeBuild
    {
        private readonly Barrier barrier = new(3);

        private Target One => _ => _.Executes(Speak);

        private Target Two => _ => _.Executes(() => Speak());

        private Target Three => _ => _.Executes(() => Speak(), () => { });

        private void Speak()
        {
            barrier.SignalAndWait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
            BuildContext.Current.Console.Write("a line without an end");
        }
    }

    private sealed class Stuck : NukeBuild
    {
        public static readonly AsyncLocal<Action> Interrupt = new();

        private readonly Barrier barrier = new(2);

        private Target First => _ => _.Executes(() => Hang("first"));

        private Target Second => _ => _.Executes(() => Hang("second"));

        private void Hang(string name)
        {
            BuildContext.Current.Console.WriteLine($"{name} has begun");
            barrier.SignalAndWait(TimeSpan.FromSeconds(30)).ShouldBeTrue();
            Interrupt.Value!();
            Thread.Sleep(Timeout.Infinite);
        }
    }

    /// <summary>Keeps only the end.</summary>
    private sealed class Counter : TextWriter
    {
        public long Characters { get; private set; }

        public string Last { get; private set; } = "";

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write(value.ToString());

        public override void Write(string? value)
        {
            Characters += value!.Length;
            Last = value.Length > 200 ? value[^200..] : Last[Math.Max(0, Last.Length - 200)..] + value;
        }
    }
}
