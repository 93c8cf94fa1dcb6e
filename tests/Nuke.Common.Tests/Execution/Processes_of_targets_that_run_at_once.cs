using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Execution;

public sealed class Processes_of_targets_that_run_at_once
{
    [Fact]
    public void write_below_their_targets()
    {
        using var checkout = new Checkout { Parallelism = 2 };

        var output = checkout.Run<Sample>("One", "Two", "--no-logo").Output;

        var blocks = output[..output.IndexOf("Target  ", StringComparison.Ordinal)].Split("── ", StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in new[] { "One", "Two" })
        {
            var block = blocks.Single(block => block.StartsWith(name, StringComparison.Ordinal));
            block.Split(Environment.NewLine).Count(line => line.EndsWith($" {name} says hello", StringComparison.Ordinal)).ShouldBe(200);
            block.ShouldNotContain(name == "One" ? "Two says" : "One says");
        }
    }

    private sealed class Sample : NukeBuild
    {
        private static readonly Barrier Both = new(2);

        private Target One => _ => _.Executes(() => Say(nameof(One)));

        private Target Two => _ => _.Executes(() => Say(nameof(Two)));

        private static void Say(string name)
        {
            Both.SignalAndWait();
            ProcessTasks.StartProcess(
                "/bin/sh",
                $"-c {$"for n in $(seq 100); do echo {name} says hello; echo {name} says hello >&2; done"}",
                logInvocation: false,
                logger: (_, text) => Serilog.Log.Information("{Text:l}", text)).AssertZeroExitCode();
        }
    }
}
