using System.Diagnostics;
using Listener.Tests.Processes;

namespace Listener.Tests.Running;

/// <summary>Needs <c>script</c> of util-linux, which gives a program a terminal.</summary>
public sealed class A_person_at_a_terminal
{
    [Fact(Explicit = true)]
    public async Task reads_plain_lines()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var service = Path.Combine(AppContext.BaseDirectory, "Listener.dll");
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", $"exec dotnet '{service}'", "/dev/null"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["SHELL"] = "/bin/sh";
        foreach (var (name, value) in ServiceEnvironment.Complete())
        {
            start.Environment[name] = value;
        }

        using var terminal = Process.Start(start)!;
        var first = await terminal.StandardOutput.ReadLineAsync(cancellation);
        await terminal.StandardInput.WriteAsync("\u0003".AsMemory(), cancellation);
        await terminal.StandardInput.FlushAsync(cancellation);
        var rest = await terminal.StandardOutput.ReadToEndAsync(cancellation);
        await terminal.WaitForExitAsync(cancellation);

        first.ShouldNotBeNull().ShouldContain("Now listening on: http://127.0.0.1:");
        first.ShouldNotContain("{");
        rest.ShouldContain("Started in dev for goerli");
        rest.ShouldContain("Stopped");
        terminal.ExitCode.ShouldBe(0);
    }
}
