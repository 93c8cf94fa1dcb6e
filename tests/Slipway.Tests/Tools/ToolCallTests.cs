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
}
