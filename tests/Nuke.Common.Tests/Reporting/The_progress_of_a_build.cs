using Nuke.Common.Execution;
using Nuke.Common.Reporting;

namespace Nuke.Common.Tests.Reporting;

public sealed class The_progress_of_a_build
{
    private readonly StringWriter output = new();

    [Theory]
    [InlineData(80, "1 of 5 done · 1 failed · Compile < 1 s · Lint < 1 s")]
    [InlineData(47, "1 of 5 done · 1 failed · Compile < 1 s · 1 more")]
    [InlineData(10, "1 of 5 done · 1 failed · 2 more")]
    public void says_what_is_done_what_runs_and_what_does_not_fit(int width, string expected)
    {
        StatusText.Of(Plan(), width).ShouldBe(expected);
    }

    [Fact]
    public void is_nothing_when_nothing_runs()
    {
        StatusText.Of([.. Plan().Where(target => target.Status != ExecutionStatus.Running)], 80).ShouldBeEmpty();
    }

    [Fact]
    public void stands_below_the_output_and_is_gone_at_the_end()
    {
        var screen = new Screen(Invocation(), Palette.Plain);

        screen.ShowStatus("one");
        screen.Write("line\n");
        screen.ShowStatus("two");
        screen.ShowStatus("two");
        screen.ShowStatus("");

        output.ToString().ShouldBe("\rone\e[K" + "\r\e[Kline\none" + "\rtwo\e[K" + "\r\e[K");
    }

    [Fact]
    public void does_not_touch_a_question_that_waits_for_its_answer()
    {
        var screen = new Screen(Invocation(), Palette.Plain);

        screen.Write("Approve? ");
        screen.ShowStatus("one");

        output.ToString().ShouldBe("Approve? ");
    }

    [Fact]
    public void is_never_wider_than_the_terminal()
    {
        var screen = new Screen(Invocation(), Palette.Plain);

        screen.ShowStatus(new string('x', 500));

        output.ToString().ShouldBe($"\r{new string('x', 79)}\e[K");
    }

    private static ExecutableTarget[] Plan() =>
    [
        Target("Restore", ExecutionStatus.Failed),
        Target("All", ExecutionStatus.Scheduled, hasActions: false),
        Target("Compile", ExecutionStatus.Running),
        Target("Lint", ExecutionStatus.Running),
        Target("Test", ExecutionStatus.Scheduled),
        Target("Pack", ExecutionStatus.Scheduled),
    ];

    private static ExecutableTarget Target(string name, ExecutionStatus status, bool hasActions = true)
    {
        var target = new ExecutableTarget { Name = name, Status = status };
        if (hasActions)
        {
            target.Actions.Add(() => { });
        }

        return target;
    }

    private Invocation Invocation() => new()
    {
        Arguments = [],
        Variables = new Dictionary<string, string>(),
        WorkingDirectory = Path.GetTempPath(),
        AssemblyFile = Path.GetTempPath(),
        Output = output,
        Error = output,
        IsTerminal = true,
    };
}
