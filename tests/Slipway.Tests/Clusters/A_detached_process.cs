using Slipway.Clusters.Local;

namespace Slipway.Tests.Clusters;

public sealed class A_detached_process : IAsyncDisposable
{
    private static readonly Dictionary<string, string> Variables = new() { ["PATH"] = Environment.GetEnvironmentVariable("PATH")! };

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DetachedProcess Process => new(folder.Path);

    public async ValueTask DisposeAsync()
    {
        await Process.Stop(TimeSpan.Zero);
        folder.Dispose();
    }

    [Fact]
    public async Task runs_until_it_is_stopped()
    {
        await Start("sleep 600");
        Process.IsRunning.ShouldBeTrue();

        await Process.Stop(TimeSpan.FromSeconds(5));

        Process.IsRunning.ShouldBeFalse();
    }

    [Fact]
    public async Task that_does_not_listen_is_killed()
    {
        await Start("trap '' TERM; echo deaf; while :; do sleep 1; done");
        while (Process.LastLines(1) is not ["deaf"])
        {
            await Task.Yield();
        }

        await Process.Stop(TimeSpan.FromMilliseconds(100));

        Process.IsRunning.ShouldBeFalse();
    }

    [Fact]
    public async Task gets_its_arguments_as_they_are_and_no_variable_but_those_given()
    {
        await Process.Start(
            ["sh", "-c", "echo \"$1|$HOME|$GIVEN\"; exec sleep 600", folder.Path, "a  'b' $c"],
            folder.Path,
            new Dictionary<string, string>(Variables) { ["GIVEN"] = "yes" },
            Cancellation);
        while (Process.LastLines(1).Count == 0)
        {
            await Task.Yield();
        }

        Process.LastLines(1).ShouldBe(["a  'b' $c||yes"]);
    }

    [Fact]
    public void is_not_mistaken_for_another_one_with_the_same_number()
    {
        folder.Write("pid", $"{Environment.ProcessId}\n");

        Process.IsRunning.ShouldBeFalse();
    }

    // The folder's name among the arguments is what the process is known by.
    private Task Start(string script) => Process.Start(["sh", "-c", script, folder.Path], folder.Path, Variables, Cancellation);
}
