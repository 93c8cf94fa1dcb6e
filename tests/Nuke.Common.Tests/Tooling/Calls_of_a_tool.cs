using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Tooling;


public sealed class Calls_of_a_tool
{
    [Fact]
    public void are_one_for_each_value()
    {
        CombinatorialConfigure<PackOptions> configure = _ => _
            .Set("Force", true)
            .CombineWith(["a", "b"], (options, value) => options.Set("Source", value))
            .CombineWith([1, 2], (options, value) => options.Set("Level", value));

        var calls = configure.Invoke(options => [Line(options)], degreeOfParallelism: 1, completeOnFailure: false);

        calls.SelectMany(call => call.Output).Select(line => line.Text).ShouldBe(
        [
            "pack a --force --level=1",
            "pack a --force --level=2",
            "pack b --force --level=1",
            "pack b --force --level=2",
        ]);
    }

    [Fact]
    public void keep_the_lines_of_each_together_when_they_run_at_once()
    {
        var logged = new List<string>();
        using var both = new Barrier(2);
        CombinatorialConfigure<PackOptions> configure = _ => _
            .SetProcessLogger((_, text) => logged.Add(text))
            .CombineWith(["a", "b"], (options, value) => options.Set("Source", value));

        configure.Invoke(
            options =>
            {
                options.ProcessLogger!(OutputType.Std, options.Source);
                both.SignalAndWait(TestContext.Current.CancellationToken);
                options.ProcessLogger!(OutputType.Std, options.Source);
                return [];
            },
            degreeOfParallelism: 2,
            completeOnFailure: false);

        string.Concat(logged).ShouldBeOneOf("aabb", "bbaa");
    }

    [Fact]
    public void all_run_and_all_failures_are_told_when_failures_may_wait()
    {
        var run = new List<string>();
        CombinatorialConfigure<PackOptions> configure =
            _ => _.CombineWith(["a", "b", "c"], (options, value) => options.Set("Source", value));

        var error = Should.Throw<Exception>(() => configure.Invoke(Fail, degreeOfParallelism: 1, completeOnFailure: true));

        run.ShouldBe(["a", "b", "c"]);
        error.Message.ShouldBe($"a failed{Environment.NewLine}c failed");

        IReadOnlyCollection<Output> Fail(PackOptions options)
        {
            run.Add(options.Source);
            return options.Source == "b" ? [] : throw new InvalidOperationException($"{options.Source} failed");
        }
    }

    private static Output Line(ToolOptions options) => new() { Text = new ArgumentBuilder(options).Text };
}
