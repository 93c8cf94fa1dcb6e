using System.Diagnostics;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;

public sealed class A_process : IDisposable
{
    private const int Many = 1_000_000;

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
    public void that_fails_with_few_errors_tells_the_end_of_its_other_output_too()
    {
        using var process = Start("seq 1 50; echo 'npm notice' >&2; exit 1");

        Should.Throw<ProcessException>(() => process.AssertZeroExitCode()).Message.ReplaceLineEndings("\n")
            .ShouldContain("Error output:\n   | npm notice\nLast output:\n   | 41\n");
    }

    [Fact]
    public void that_exceeds_its_time_limit_is_killed_with_all_that_it_started()
    {
        using var process = Start("sleep 600 & echo $!; wait", timeout: 500);

        Should.Throw<Exception>(() => process.AssertWaitForExit()).Message.ShouldContain("exceeded its time limit");

        var grandchild = int.Parse(process.Output.Single().Text, System.Globalization.CultureInfo.InvariantCulture);
        IsRunning(grandchild).ShouldBeFalse();
    }

    [Theory]
    [InlineData("sleep 600 & echo $!")]
    [InlineData("(while :; do echo still here; sleep 0.3; done) & echo $!")]
    public void that_leaves_another_behind_still_ends(string script)
    {
        using var process = Start(script);

        var watch = Stopwatch.StartNew();
        process.AssertZeroExitCode();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));

        var left = int.Parse(process.Output.First(line => line.Text.All(char.IsAsciiDigit)).Text, System.Globalization.CultureInfo.InvariantCulture);
        IsRunning(left).ShouldBeTrue();
        process.Kill();
        IsRunning(left).ShouldBeFalse();
    }

    [Fact]
    public void that_exceeds_its_time_limit_is_killed_with_those_whose_parents_have_ended()
    {
        using var process = Start("sh -c 'sh -c \"echo \\$\\$; sleep 600\" &'; sleep 600", timeout: 500);

        Should.Throw<Exception>(() => process.AssertWaitForExit()).Message.ShouldContain("exceeded its time limit of 0.5 s and was killed");

        IsRunning(int.Parse(process.Output.Single().Text, System.Globalization.CultureInfo.InvariantCulture)).ShouldBeFalse();
    }

    [Fact]
    public void has_its_time_limit_from_its_start()
    {
        using var process = Start("echo begun; exec sleep 600", timeout: 1);
        using var other = Start("exit 0");
        other.AssertZeroExitCode();

        process.WaitForExit().ShouldBeFalse();
    }

    [Fact]
    public void that_reads_finds_nothing_to_read() => Start("cat; echo read").AssertZeroExitCode().Output.StdToText().ShouldBe("read");

    [Fact]
    public void shows_lines_that_end_in_a_carriage_return_alone_at_once()
    {
        using var seen = new ManualResetEventSlim();
        var file = temporary.Path / "go";
        using var process = ProcessTasks.StartProcess(
            "/bin/sh",
            $"-c {$"printf '10%%\r'; until [ -e '{file}' ]; do sleep 0.01; done; printf '20%%\r\nend'"}",
            logger: (_, text) => seen.Set());

        seen.Wait(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken).ShouldBeTrue();
        File.WriteAllText(file, "");

        process.AssertZeroExitCode().Output.Select(line => line.Text).ShouldBe(["10%", "20%", "end"]);
    }

    [Fact]
    public void is_not_held_up_by_a_logger_that_fails()
    {
        using var process = ProcessTasks.StartProcess(
            "seq", "1 200000", logger: (_, _) => throw new InvalidOperationException("the log is full"), logInvocation: false);

        Should.Throw<InvalidOperationException>(() => process.AssertZeroExitCode()).Message.ShouldBe("the log is full");
    }

    [Fact]
    public void has_its_output_in_the_order_in_which_it_wrote_it()
    {
        using var process = Start("for i in 1 2 3 4 5; do echo out $i; sleep 0.02; echo err $i >&2; sleep 0.02; done");

        process.AssertZeroExitCode();

        logged.ShouldBe([.. Enumerable.Range(1, 5).SelectMany(each => new[] { $"out {each}", $"err {each}" })]);
    }

    [Fact]
    public void has_variables_added_and_removed()
    {
        var options = new PackOptions()
            .AddProcessEnvironmentVariable("ADDED", "1")
            .SetProcessEnvironmentVariable("ADDED", "ü 2")
            .RemoveProcessEnvironmentVariable("HOME");
        using var process = ProcessTasks.StartProcess(
            "/bin/sh", "-c \"echo ${ADDED} ${HOME-none} ${PATH:+path}\"", environmentVariables: options.ProcessEnvironmentVariables);

        process.AssertZeroExitCode().Output.StdToText().ShouldBe("ü 2 none path");
    }

    [Fact]
    public void of_a_missing_program_says_so()
    {
        Should.Throw<Exception>(() => ProcessTasks.StartProcess("no-such-program"))
            .Message.ShouldContain("'no-such-program' is not on the PATH");
        Refusal(temporary.Path / "none").ShouldBe($"{temporary.Path / "none"} could not be started: there is no such file");
    }

    [Fact]
    public void of_a_folder_says_so() => Refusal(temporary.Path).ShouldBe($"{temporary.Path} could not be started: it is a folder");

    [Fact]
    public void of_a_file_that_is_not_executable_says_so()
    {
        var file = temporary.Path / "script.sh";
        File.WriteAllText(file, "echo");

        Refusal(file).ShouldBe($"{file} could not be started: it is not executable: chmod +x \"{file}\"");
    }

    [Theory]
    [InlineData("echo hello", "it is no program for this system, and no script that begins with #! and the path of its interpreter")]
    [InlineData("#!/no/such/shell -e\necho", "its interpreter does not exist: /no/such/shell -e")]
    [InlineData("#!/bin/sh\r\necho\r\n", "its lines end in CR LF: write them with LF alone")]
    public void of_a_script_that_the_system_cannot_run_says_why(string content, string reason)
    {
        var file = temporary.Path / "script";
        File.WriteAllText(file, content);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Refusal(file).ShouldBe($"{file} could not be started: {reason}");
    }

    [Fact]
    public void of_a_mistyped_program_says_which_was_meant() =>
        Refusal("pritnf").ShouldBe("'pritnf' is not on the PATH: did you mean printf? install it, or name its path in PRITNF_EXE");

    [Fact]
    public void with_too_many_arguments_says_what_to_do() =>
        Should.Throw<Exception>(() => ProcessTasks.StartProcess("/bin/sh", new string('x', 4_000_000), logInvocation: false))
            .Message.ShouldEndWith("its arguments and environment are longer than the system allows: give them in a file");

    [Theory]
    [InlineData("A=B", "x")]
    [InlineData("", "x")]
    [InlineData("A", "x\0y")]
    public void with_a_variable_that_cannot_be_is_refused(string name, string value) =>
        Should.Throw<Exception>(() => ProcessTasks.StartProcess("sh", environmentVariables: new Dictionary<string, string> { [name] = value }))
            .Message.ShouldContain($"no environment can hold the variable '{name}'");

    [Fact]
    public void of_a_great_deal_of_output_does_not_fill_the_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var process = ProcessTasks.StartProcess(
            "/bin/sh", $"-c {$"seq 1 {Many} | sed 's/$/ {new string('x', 60)}/'; echo end >&2"}", logOutput: false, logInvocation: false);

        process.AssertZeroExitCode();

        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(50_000_000);
        process.Output.Count.ShouldBe(Many + 1);
        process.Output.Where(line => line.Type == OutputType.Std).Select((line, index) => line.Text == $"{index + 1} {new string('x', 60)}").ShouldAllBe(isRight => isRight);
        process.Output.Count(line => line is { Type: OutputType.Err, Text: "end" }).ShouldBe(1);
    }

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

    private static bool IsRunning(int id) => BuildProcess.IsRunning(id);

    private static string Refusal(string program) => Should.Throw<Exception>(() => ProcessTasks.StartProcess(program)).Message;

    private IProcess Start(string script, int? timeout = null) =>
        ProcessTasks.StartProcess("/bin/sh", $"-c {script}", temporary.Path, timeout: timeout, logger: Collect);

    private void Collect(OutputType type, string text) => logged.Add(text);
}
