using Nuke.Common.Execution;
using Nuke.Common.Tests.Git;
using Serilog;

namespace Nuke.Common.Tests.Execution;

public sealed class Arguments_of_a_commit_message : IDisposable
{
    private readonly GitWorkspace git = new();

    public void Dispose() => git.Dispose();

    [Fact]
    public void go_before_those_of_the_command_line()
    {
        git.Commit("Better\n\n[nuke++] --name \"Ada Lovelace\" --target Greet");

        var result = Run<Sample>("Part", "--name", "Bob", "--times", "2");

        result.Output.ShouldContain("The commit message gives --name Ada Lovelace --target Greet");
        result.Output.ShouldContain("hello Ada Lovelace 2");
        result.Statuses.ShouldBe("Greet Succeeded");
    }

    [Fact]
    public void are_not_there_without_the_prefix()
    {
        git.Commit("Better\n\n[ci] --name Ada");

        var result = Run<Sample>("Greet", "--name", "Bob");

        result.Output.ShouldContain("hello Bob 1");
        result.Output.ShouldNotContain("The commit message");
    }

    [Fact]
    public void are_taken_only_by_a_build_that_asks_for_them()
    {
        git.Commit("[nuke++] --name Ada");

        Run<Indifferent>("Greet", "--name", "Bob").Output.ShouldContain("hello Bob 1");
    }

    [Fact]
    public void are_not_looked_for_outside_of_a_repository()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Greet").Output.ShouldContain("hello nobody 1");
    }

    [Fact]
    public void may_be_wrong()
    {
        git.Commit("[nuke++] --nmae Ada");

        var result = Run<Sample>("Greet");

        result.Error.ShouldContain("there is no option --nmae");
        result.ExitCode.ShouldBe(2);
    }

    private BuildResult Run<T>(params string[] arguments)
        where T : NukeBuild, new()
    {
        using var checkout = new Checkout();
        Directory.Move(git.Main / ".git", checkout.Root / ".git");
        return checkout.Run<T>(arguments);
    }

    private class Indifferent : NukeBuild
    {
        [Parameter] protected readonly string Name = "nobody";

        [Parameter] protected readonly int Times = 1;

        protected Target Greet => _ => _.Executes(() => Log.Information("hello {Name:l} {Times}", Name, Times));

        protected Target Part => _ => _.Executes(() => { });
    }

    [ArgumentsFromGitCommitMessage]
    private sealed class Sample : Indifferent;
}
