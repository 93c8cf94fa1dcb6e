using Nuke.Common.Execution;
using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Reporting;

public sealed class The_events_of_the_log
{
    [Fact]
    public void are_there_for_a_build_that_counts_its_warnings()
    {
        using var checkout = new Checkout();

        var output = checkout.Run<Sample>("Count").Output;

        output.ShouldContain("2 events, the first is Warning: 2 files are odd");
    }

    [Fact]
    public void are_those_of_one_run()
    {
        using var checkout = new Checkout();
        checkout.Run<Sample>("Count");

        checkout.Run<Sample>("Count").Output.ShouldContain("2 events");
    }

    [Fact]
    public void are_not_kept_without_end()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Flood").Build.ShouldBeOfType<Sample>().Kept.ShouldBe(1_000);
    }

    private sealed class Sample : NukeBuild
    {
        public int Kept { get; private set; }

        private Target Count => _ => _.Executes(() =>
        {
            Log.Information("all is well");
            Log.Warning("{Count} files are odd", 2);
            Log.Error("broken");
            var events = Logging.InMemorySink.Instance.LogEvents;
            Log.Information("{Count} events, the first is {Level}: {Text:l}", events.Count, events.First().Level, events.First().RenderMessage());
        });

        private Target Flood => _ => _.Executes(() =>
        {
            for (var i = 0; i < 1_100; i++)
            {
                Log.Error("again");
            }

            Kept = Logging.InMemorySink.Instance.LogEvents.Count;
        });
    }
}
