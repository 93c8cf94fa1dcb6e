using Slipway.Tools;

namespace Slipway.Tests.Tools;

public sealed class A_call_of_a_tool
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task passes_each_argument_as_it_is()
    {
        var result = await new ToolCall("printf", @"[%s]\n", "a b", "$HOME", "\"'`", "").Run(Cancellation);

        result.Out.ShouldBe("[a b]\n[$HOME]\n[\"'`]\n[]");
    }

    [Fact]
    public async Task that_fails_shows_the_last_lines()
    {
        var error = await Should.ThrowAsync<UserError>(() => new ToolCall("sh", "-c", "echo gone wrong >&2; exit 3").Run(Cancellation));

        error.Message.ShouldContain("sh -c failed with exit code 3");
        error.Message.ShouldContain("| gone wrong");
    }

    [Fact]
    public async Task of_a_missing_program_names_it()
    {
        var error = await Should.ThrowAsync<UserError>(() => new ToolCall("no-such-program").Run(Cancellation));

        error.Message.ShouldContain("no-such-program could not be started");
    }

    [Fact]
    public async Task that_takes_too_long_is_stopped()
    {
        var call = new ToolCall("sleep", "600").WithTimeLimit(TimeSpan.FromMilliseconds(200));

        var error = await Should.ThrowAsync<UserError>(() => call.Run(Cancellation));

        error.Message.ShouldContain("did not end within 0 s");
    }

    [Fact]
    public async Task removes_a_variable_that_is_set_to_null()
    {
        var result = await new ToolCall("sh", "-c", "echo ${HOME-none} $ADDED")
            .WithVariable("HOME", null)
            .WithVariable("ADDED", "yes")
            .Run(Cancellation);

        result.Out.ShouldBe("none yes");
    }

    // Terraform takes a second signal for the wish to end at once, whatever is half done.
    [Theory]
    [InlineData("trap 'n=$((n+1)); echo Interrupt received' INT; kill -INT $$; n=0", "told 0 times more")]
    [InlineData("n=0; trap 'n=$((n+1)); echo Interrupt received' INT", "told 1 times more")]
    public async Task that_stops_already_is_not_told_again(string preparation, string expected)
    {
        using var folder = new TemporaryFolder();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var script = $"{preparation}; touch '{folder / "ready"}'; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do sleep 0.1; done; echo told $n times more > '{folder / "result"}'";
        var call = new ToolCall("bash", "-c", script).WithGrace(TimeSpan.FromSeconds(30), sign: "Interrupt received").Run(stop.Token);
        await FileAppears(folder / "ready");

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => call);
        (await File.ReadAllTextAsync(folder / "result", Cancellation)).Trim().ShouldBe(expected);
    }

    private static async Task FileAppears(string path)
    {
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!) { EnableRaisingEvents = true };
        var appeared = new TaskCompletionSource();
        watcher.Created += (_, file) =>
        {
            if (file.FullPath == path)
            {
                appeared.TrySetResult();
            }
        };
        if (!File.Exists(path))
        {
            await appeared.Task.WaitAsync(Cancellation);
        }
    }
}
