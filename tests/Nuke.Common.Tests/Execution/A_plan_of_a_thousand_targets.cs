using System.Diagnostics;
using Nuke.Common.Execution;

namespace Nuke.Common.Tests.Execution;

public sealed class A_plan_of_a_thousand_targets
{
    private readonly ITestOutputHelper output = TestContext.Current.TestOutputHelper!;

    /// <summary>Ten times what is promised, and the best of several: what is measured is the algorithm, not the machine.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void is_there_in_a_moment(int dependencies)
    {
        var best = Enumerable.Range(0, 5).Min(_ => Measure(Create(1_000, dependencies)));

        output.WriteLine($"plan and schedule of 1,000 targets with {dependencies} dependencies each: {best.TotalMilliseconds:F1} ms");
        best.ShouldBeLessThan(TimeSpan.FromMilliseconds(500));
    }

    [Fact]
    public void may_be_one_long_chain()
    {
        var targets = Create(20_000, dependencies: 1);

        ExecutionPlanner.Plan(targets, [targets[^1]]).ShouldBe(targets);
    }

    private static TimeSpan Measure(ExecutableTarget[] targets)
    {
        var watch = Stopwatch.StartNew();
        var plan = ExecutionPlanner.Plan(targets, [targets[^1]]);
        foreach (var target in plan)
        {
            target.Status = ExecutionStatus.Scheduled;
        }

        new Skipping(plan).ByCondition();
        var schedule = new TargetSchedule(plan, isSequential: false);
        while (schedule.TryTake(out var target))
        {
            schedule.Settle(target);
        }

        return watch.Elapsed;
    }

    private static ExecutableTarget[] Create(int count, int dependencies)
    {
        var targets = Enumerable.Range(0, count).Select(index => new ExecutableTarget { Name = $"T{index}", Factory = () => { } }).ToArray();
        foreach (var (index, target) in targets.Index())
        {
            target.ExecutionDependencies.AddRange(targets[Math.Max(0, index - dependencies)..index]);
        }

        return targets;
    }
}
