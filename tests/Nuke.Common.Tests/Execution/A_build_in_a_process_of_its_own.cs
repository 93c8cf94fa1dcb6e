namespace Nuke.Common.Tests.Execution;

public sealed class A_build_in_a_process_of_its_own : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Theory]
    [InlineData("HUP", 129)]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void ends_in_order_on_a_signal(string signal, int exitCode)
    {
        using var build = Start("Wait", "Sweep");
        build.ReadTo("waiting");

        build.Send(signal);

        var rest = build.Output.ReadToEnd();
        rest.ShouldContain("swept");
        rest.ShouldContain("Wait               Aborted");
        rest.ShouldContain("Sweep              Succeeded");
        rest.ShouldEndWith($"the last line{Environment.NewLine}");
        build.ExitCode.ShouldBe(exitCode);
    }

    [Theory]
    [InlineData("HUP", 129)]
    [InlineData("INT", 130)]
    [InlineData("QUIT", 131)]
    [InlineData("TERM", 143)]
    public void passes_a_signal_on_to_its_children_then_does_what_is_assured_and_sums_up(string signal, int exitCode)
    {
        using var build = Start("Obedient", "Sweep");
        var children = build.ReadReady();

        build.Send(signal);

        var rest = build.Output.ReadToEnd();
        rest.ShouldContain($"child got {signal}");
        rest.ShouldContain("swept");
        rest.ShouldContain("Obedient           Aborted");
        rest.ShouldContain("Sweep              Succeeded");
        children.ShouldAllBe(child => !BuildProcess.IsRunning(child));
        build.ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public void kills_children_that_do_not_heed_the_signal_with_all_that_they_started()
    {
        using var build = new BuildProcess(checkout, new Dictionary<string, string> { ["GRACE_OF_TEST"] = "2" }, "Deaf", "Sweep", "Thorough");
        var children = build.ReadReady();

        build.Send("TERM");

        var rest = build.Output.ReadToEnd();
        rest.ShouldContain("swept");
        rest.ShouldContain("Thorough           Succeeded");
        rest.ShouldContain("Deaf               Aborted");
        children.Count.ShouldBe(3);
        children.ShouldAllBe(child => !BuildProcess.IsRunning(child));
        build.ExitCode.ShouldBe(143);
    }

    [Theory]
    [InlineData("HUP", 129)]
    [InlineData("QUIT", 131)]
    [InlineData("TERM", 143)]
    public void leaves_no_child_behind_when_a_signal_comes_before_the_targets(string signal, int exitCode)
    {
        using var build = Start("Sweep", "--token", "child before targets");
        var children = build.ReadReady();

        build.Send(signal);

        build.Output.ReadToEnd().ShouldNotContain("swept");
        build.ExitCode.ShouldBe(exitCode);
        children.ShouldAllBe(child => !BuildProcess.IsRunning(child));
    }

    [Fact]
    public async Task does_not_hang_when_threads_log_and_write_to_the_console_at_once()
    {
        using var build = Start("Flood", "Torrent", "--parallel", "4");

        var output = await build.Output.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        output.Split('\n').Count(line => line.Contains("written ", StringComparison.Ordinal)).ShouldBe(1000);
        output.Split('\n').Count(line => line.Contains("logged ", StringComparison.Ordinal)).ShouldBe(1000);
    }

    [Fact]
    public void shows_no_secret_of_the_environment_in_what_was_called_wrong()
    {
        using var build = new BuildProcess(checkout, new Dictionary<string, string> { ["TOKEN"] = "s3cr3t" }, "Wait", "--profile", "of-s3cr3t");

        build.Error.ReadToEnd().ShouldStartWith("--profile: there is no profile of-[REDACTED]");
    }

    [Fact]
    public void ends_at_once_with_all_its_children_on_a_second_signal()
    {
        using var build = Start("Deaf", "Sweep");
        var children = build.ReadReady();

        build.Send("INT");
        build.Send("INT");

        build.Output.ReadToEnd().ShouldNotContain("swept");
        build.ExitCode.ShouldBe(130);
        children.ShouldAllBe(child => !BuildProcess.IsRunning(child));
    }

    [Fact]
    public void redacts_what_it_writes_in_every_way_and_uses_no_colours_in_a_pipe()
    {
        const string secret = "s3/cr?et tøken";
        using var build = Start("Print", "--token", secret, "--verbosity", "Verbose");

        var output = build.Output.ReadToEnd();

        output.ShouldContain("the token is [REDACTED]");
        output.ShouldContain("in pieces: [REDACTED].");
        output.ShouldContain("child: [REDACTED]");
        output.ShouldContain("error: [REDACTED]");
        output.ShouldContain("InvalidOperationException: https://me:[REDACTED]@host was refused");
        output.ShouldNotContain("tøken");
        output.ShouldNotContain(Uri.EscapeDataString(secret));
        output.ShouldMatch(@"Basic: bWU6\[REDACTED\]");
        output.ShouldNotContain("\e[");
    }

    [Fact]
    public void tells_GitHub_once_and_first_what_to_hide()
    {
        using var build = new BuildProcess(
            checkout, new Dictionary<string, string> { ["GITHUB_ACTIONS"] = "true", ["TOKEN"] = "50%\nof it" }, "Wait", "--plan");

        var lines = build.Output.ReadToEnd().Split(Environment.NewLine);

        lines[0].ShouldBe("::add-mask::50%25%0Aof it");
        lines.Count(line => line.Contains("add-mask", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void says_which_secret_is_too_short_to_be_hidden()
    {
        using var build = Start("Wait", "--plan", "--token", "ab");

        var output = build.Output.ReadToEnd();

        output.ShouldContain("[WRN] --token: a secret of less than 3 characters is not hidden in the output");
    }

    [Fact]
    public void can_ask_a_person()
    {
        using var build = Start("Ask", "--token", " what a secret");
        build.Input.WriteLine("yes");

        build.Output.ReadToEnd().ShouldContain("Approve? answer: yes");
    }

    [Fact]
    public void says_on_its_error_stream_what_was_called_wrong()
    {
        using var build = Start("Prnt");

        build.Error.ReadToEnd().ShouldStartWith("there is no target Prnt");
        build.ExitCode.ShouldBe(2);
    }

    private BuildProcess Start(params IEnumerable<string> arguments) => new(checkout, Nothing, arguments);
}
