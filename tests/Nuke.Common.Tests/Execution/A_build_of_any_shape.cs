using CsCheck;
using Nuke.Common.Execution;
using Nuke.Common.Tests.Execution.Random;

namespace Nuke.Common.Tests.Execution;

public sealed class A_build_of_any_shape : IDisposable
{
    private readonly Checkout checkout = new();

    [Fact]
    public void is_planned_as_NUKE_plans_it()
    {
        RandomBuild.Any.Sample(
            random =>
            {
                var targets = random.Create((_, _) => { });
                var invoked = targets.Where((_, index) => random.Targets[index].IsInvoked).ToArray();

                ExecutionPlanner.Plan(targets, invoked).ShouldBe(SlowBuild.Plan(targets, invoked));
            },
            iter: 2_000);
    }

    [Fact]
    public void runs_one_target_after_the_other_where_the_user_wants_that()
    {
        RandomBuild.Interrupted.Sample(
            random =>
            {
                var run = RandomRun.Of(random, checkout, parallelism: 1);

                Statuses(run.Plan).ShouldBe(Expected(run));
                run.Started.ShouldBe(run.Plan.Where(HasRun));
                run.Most.ShouldBeLessThanOrEqualTo(1);
            },
            iter: 300);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void gives_the_same_in_parallel(int parallelism)
    {
        RandomBuild.Any.Where(random => !random.Targets.Any(IsFatal)).Sample(
            random =>
            {
                var run = RandomRun.Of(random, checkout, parallelism);

                Statuses(run.Plan).ShouldBe(Expected(run));
                ShouldBeInOrder(run, parallelism);
            },
            iter: 200);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(16)]
    public void that_fails_in_parallel_leaves_out_the_same_but_for_what_was_ahead(int parallelism)
    {
        RandomBuild.Interrupted.Sample(
            random =>
            {
                var run = RandomRun.Of(random, checkout, parallelism);
                var expected = SlowBuild.Run(run.Plan, SlowBuild.Skipped(run.Plan, run.Names), run.Random);

                var isStopped = run.Started.Any(target => IsFatal(run.Random(target)));
                isStopped.ShouldBe(run.Plan.Any(target => expected[target] is ExecutionStatus.Failed or ExecutionStatus.Succeeded or ExecutionStatus.Aborted
                    && IsFatal(run.Random(target))));
                foreach (var target in run.Plan)
                {
                    Possible(target, run, isStopped).ShouldContain(target.Status, target.Name);
                }

                ShouldBeInOrder(run, parallelism);
                foreach (var target in run.Started.Where(target => !target.AssuredAfterFailure))
                {
                    run.Started.Where(other => SlowBuild.IsAfter(target, other)).ShouldNotContain(other => IsFatal(run.Random(other)));
                }
            },
            iter: 400);
    }

    public void Dispose() => checkout.Dispose();

    private static string Statuses(IReadOnlyList<ExecutableTarget> plan) =>
        string.Join(", ", plan.Select(target => $"{target.Name} {target.Status}"));

    private static string Expected(RandomRun run)
    {
        var statuses = SlowBuild.Run(run.Plan, SlowBuild.Skipped(run.Plan, run.Names), run.Random);
        return string.Join(", ", run.Plan.Select(target => $"{target.Name} {statuses[target]}"));
    }

    /// <summary>What a target ends as does not depend on the others, but for those that must not start any more.</summary>
    private static IEnumerable<ExecutionStatus> Possible(ExecutableTarget target, RandomRun run, bool isStopped)
    {
        var outcome = SlowBuild.Skipped(run.Plan, run.Names).Contains(target) ? ExecutionStatus.Skipped : SlowBuild.Outcome(run.Random(target));
        var isInterrupted = run.Started.Any(other => run.Random(other).Is(Traits.Interrupts));
        return
        [
            outcome,
            .. isStopped && !target.AssuredAfterFailure && target.Skipped is null ? [ExecutionStatus.NotRun] : Array.Empty<ExecutionStatus>(),
            .. isInterrupted && outcome == ExecutionStatus.Failed ? [ExecutionStatus.Aborted] : Array.Empty<ExecutionStatus>(),
        ];
    }

    private static void ShouldBeInOrder(RandomRun run, int parallelism)
    {
        run.Started.ShouldBeUnique();
        run.Started.ShouldBe(run.Plan.Where(HasRun), ignoreOrder: true);
        run.Most.ShouldBeLessThanOrEqualTo(parallelism);
        foreach (var (index, target) in run.Started.Index())
        {
            foreach (var other in run.Started.Skip(index + 1))
            {
                var (first, second) = run.Plan.Index().First(pair => pair.Item == target).Index < run.Plan.Index().First(pair => pair.Item == other).Index
                    ? (target, other)
                    : (other, target);
                if (SlowBuild.IsAfter(second, first) || first.Factory is Setup || second.Factory is Setup || second.ArtifactDependencies.Contains(first))
                {
                    run.IsBefore(first, second).ShouldBeTrue($"{first.Name} before {second.Name}");
                }
            }
        }
    }

    private static bool IsFatal(RandomTarget target) =>
        target.Is(Traits.Interrupts) || (target.Is(Traits.Fails) && !target.Is(Traits.Proceeds));

    private static bool HasRun(ExecutableTarget target) =>
        target.Status is ExecutionStatus.Succeeded or ExecutionStatus.Failed or ExecutionStatus.Aborted;
}
