using System.Diagnostics;
using System.Globalization;

namespace Nuke.Common.Tests.Execution;

public sealed class A_build_in_a_process_of_its_own
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void ends_in_order_on_a_signal(string signal, int exitCode)
    {
        using var checkout = new Checkout();
        using var process = Start(checkout, "Wait");
        var output = process.StandardOutput;
        while (output.ReadLine() is { } line && line != "waiting")
        {
        }

        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        var rest = output.ReadToEnd();
        process.WaitForExit();

        rest.ShouldContain("Wait               Aborted");
        rest.ShouldEndWith($"the last line{Environment.NewLine}");
        process.ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public void redacts_what_it_writes_to_its_console_and_uses_no_colours_in_a_pipe()
    {
        using var checkout = new Checkout();
        using var process = Start(checkout, "Print", "--token", "s3cr3t");

        var output = process.StandardOutput.ReadToEnd();

        output.ShouldContain("the token is [REDACTED]");
        output.ShouldNotContain("\e[");
    }

    [Fact]
    public void can_ask_a_person()
    {
        using var checkout = new Checkout();
        using var process = Start(checkout, "Ask");
        process.StandardInput.WriteLine("yes");

        process.StandardOutput.ReadToEnd().ShouldContain("Approve? answer: yes");
    }

    [Fact]
    public void says_on_its_error_stream_what_was_called_wrong()
    {
        using var checkout = new Checkout();
        using var process = Start(checkout, "Prnt");

        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        error.ShouldStartWith("there is no target Prnt");
        process.ExitCode.ShouldBe(2);
    }

    private static Process Start(Checkout checkout, params IEnumerable<string> arguments)
    {
        var assembly = typeof(ProcessBuild).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", ["exec", assembly, .. arguments])
        {
            WorkingDirectory = checkout.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = assembly;
        start.Environment.Remove("GITHUB_ACTIONS");
        start.Environment.Remove("NUKE_ROOT");
        return Process.Start(start)!;
    }
}
