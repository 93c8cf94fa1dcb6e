using System.Diagnostics;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;

public sealed class A_process : IDisposable
{
    private readonly TemporaryDirectory temporary = new();
    private readonly List<string> logged = [];

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void gives_megabytes_of_both_streams_without_loss()
    {
        using var process = Start("seq 1 200000; seq 1 200000 >&2");

        process.AssertZeroExitCode();

        process.Output.Count(line => line.Type == OutputType.Std).ShouldBe(200_000);
        process.Output.Last(line => line.Type == OutputType.Err).Text.ShouldBe("200000");
    }

    [Fact]
    public void is_read_as_UTF_8() =>
        Start("printf 'Grüße \\360\\237\\232\\200'").AssertZeroExitCode().Output.StdToText().ShouldBe("Grüße 🚀");

    [Fact]
    public void runs_in_its_directory_with_its_environment_alone()
    {
        using var process = ProcessTasks.StartProcess(
            "/bin/sh",
            "-c \"pwd; echo ${HOME-none} $ADDED\"",
            temporary.Path,
            new Dictionary<string, string> { ["ADDED"] = "yes" },
            logger: Collect);

        process.AssertZeroExitCode().Output.StdToText().ShouldBe($"{temporary.Path}{Environment.NewLine}none yes");
    }

    [Fact]
    public void that_fails_tells_its_last_lines_and_its_exit_code()
    {
        using var process = Start("seq 1 50 >&2; exit 7");

        var error = Should.Throw<ProcessException>(() => process.AssertZeroExitCode());

        error.ExitCode.ShouldBe(7);
        error.Message.ShouldStartWith("Process 'sh' exited with code 7.");
        error.Message.ShouldContain($"   @ {temporary.Path}");
        error.Message.ShouldContain("| 50");
        error.Message.ShouldNotContain("| 30" + Environment.NewLine);
    }

    [Fact]
    public void that_exceeds_its_time_limit_is_killed_with_all_that_it_started()
    {
        using var process = Start("sleep 600 & echo $!; wait", timeout: 500);

        Should.Throw<Exception>(() => process.AssertWaitForExit()).Message.ShouldContain("exceeded its time limit");

        var grandchild = int.Parse(process.Output.Single().Text, System.Globalization.CultureInfo.InvariantCulture);
        IsRunning(grandchild).ShouldBeFalse();
    }

    [Fact]
    public void that_leaves_another_behind_still_ends()
    {
        using var process = Start("sleep 30 & echo $!");

        var watch = Stopwatch.StartNew();
        process.AssertZeroExitCode();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));

        Process.GetProcessById(int.Parse(process.Output.Single().Text, System.Globalization.CultureInfo.InvariantCulture)).Kill();
    }

    [Fact]
    public void of_a_missing_program_says_so() =>
        Should.Throw<Exception>(() => ProcessTasks.StartProcess("no-such-program"))
            .Message.ShouldContain("'no-such-program' is not on the PATH");

    [Fact]
    public void in_a_missing_directory_says_so() =>
        Should.Throw<Exception>(() => ProcessTasks.StartProcess("sh", workingDirectory: temporary.Path / "none"))
            .Message.ShouldContain("no such working directory");

    [Fact]
    public void shows_no_secret()
    {
        const string secret = "top \"secret\"";

        using var process = ProcessTasks.StartProcess(
            "/bin/sh",
            $"-c {"echo \"$1\" >&2; exit 1"} - {secret:r}",
            temporary.Path,
            logger: Collect);
        var error = Should.Throw<ProcessException>(() => process.AssertZeroExitCode());

        logged.ShouldBe(["[REDACTED]"]);
        process.Arguments.ShouldNotContain("secret");
        error.Message.ShouldNotContain("secret");
    }

    private static bool IsRunning(int id) =>
        File.Exists($"/proc/{id}/stat") && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);

    private IProcess Start(string script, int? timeout = null) =>
        ProcessTasks.StartProcess("/bin/sh", $"-c {script}", temporary.Path, timeout: timeout, logger: Collect);

    private void Collect(OutputType type, string text) => logged.Add(text);
}
