using Nuke.Common.Execution;
using Nuke.Common.Reporting;

namespace Nuke.Common.Tests.Reporting;

public sealed class The_critical_path
{
    private static readonly ExecutableTarget[] Chain = [new() { Name = "Restore" }, new() { Name = "Compile" }, new() { Name = "Test" }];

    [Fact]
    public void names_the_chain_and_what_was_saved()
    {
        new CriticalPath(Chain, TimeSpan.FromSeconds(65), TimeSpan.FromSeconds(23)).Line(100)
            .ShouldBe("Critical path: Restore -> Compile -> Test (1:05); side by side saved 23 s");
    }

    [Fact]
    public void is_silent_when_nothing_was_saved()
    {
        new CriticalPath(Chain, TimeSpan.FromSeconds(65), TimeSpan.FromSeconds(0.9)).Line(100).ShouldBeNull();
    }

    [Fact]
    public void leaves_out_what_does_not_fit()
    {
        var line = new CriticalPath(Chain, TimeSpan.FromSeconds(65), TimeSpan.FromSeconds(23)).Line(65);

        line.ShouldBe("Critical path: Test and 2 more (1:05); side by side saved 23 s");
    }

    [Fact]
    public void is_the_longest_chain_of_those_that_waited_for_each_other()
    {
        var plan = new[] { Ran("Short"), Ran("Long"), new ExecutableTarget { Name = "All" }, Ran("Last") };
        plan[2].ExecutionDependencies.AddRange([plan[0], plan[1]]);
        plan[3].ExecutionDependencies.Add(plan[2]);
        SpinWait.SpinUntil(() => false, 20);
        plan[0].Stopwatch.Stop();
        SpinWait.SpinUntil(() => false, 20);
        plan[1].Stopwatch.Stop();
        plan[3].Stopwatch.Stop();

        var path = CriticalPath.Of(plan);

        path.Targets.Select(target => target.Name).ShouldBe(["Long", "Last"]);
        path.Duration.ShouldBe(plan[1].Duration + plan[3].Duration);
        path.Saved.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(40));
    }

    private static ExecutableTarget Ran(string name)
    {
        var target = new ExecutableTarget { Name = name };
        target.Begin();
        return target;
    }
}
