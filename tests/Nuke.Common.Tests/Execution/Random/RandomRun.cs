using Nuke.Common.Execution;

namespace Nuke.Common.Tests.Execution.Random;

/// <summary>A random build that the engine has run, with what its targets noted.</summary>
internal sealed class RandomRun
{
    private readonly Lock gate = new();
    private readonly List<(ExecutableTarget Target, bool IsStart)> notes = [];
    private readonly Dictionary<ExecutableTarget, RandomTarget> random = [];
    private readonly Interruption interruption = new();
    private int running;

    private RandomRun(RandomBuild build)
    {
        Targets = build.Create(Act);
        foreach (var (its, target) in build.Targets.Zip(Targets))
        {
            random[target] = its;
        }

        Invoked = [.. Targets.Where(target => random[target].IsInvoked)];
        Plan = ExecutionPlanner.Plan(Targets, Invoked);
        Names = build.Skip switch
        {
            SkipWish.All => [],
            SkipWish.Named => [.. Targets.Where(target => random[target].IsSkippedByUser).Select(target => target.Name)],
            _ => null,
        };
    }

    public IReadOnlyList<ExecutableTarget> Targets { get; }

    public IReadOnlyList<ExecutableTarget> Invoked { get; }

    public IReadOnlyList<ExecutableTarget> Plan { get; }

    /// <summary>What the user wants skipped.</summary>
    public IReadOnlyList<string>? Names { get; }

    /// <summary>How many targets ran at once at most.</summary>
    public int Most { get; private set; }

    public IReadOnlyList<ExecutableTarget> Started => [.. notes.Where(note => note.IsStart).Select(note => note.Target)];

    public RandomTarget Random(ExecutableTarget target) => random[target];

    /// <summary>Whether one had ended before the other started.</summary>
    public bool IsBefore(ExecutableTarget first, ExecutableTarget second) =>
        notes.IndexOf((first, false)) < notes.IndexOf((second, true));

    /// <exception cref="TimeoutException">It hangs.</exception>
    public static RandomRun Of(RandomBuild build, Checkout checkout, int parallelism)
    {
        var run = new RandomRun(build);
        using var output = new StringWriter();
        var invocation = new Invocation
        {
            Arguments = [],
            Variables = new Dictionary<string, string>(),
            WorkingDirectory = checkout.Root,
            AssemblyFile = checkout.Root / "_build.dll",
            Output = output,
            Error = output,
        };
        var context = BuildContext.Enter(invocation, typeof(Empty), out var scope);
        using (scope)
        {
            run.Execute(context, parallelism);
        }

        return run;
    }

    private void Execute(BuildContext context, int parallelism)
    {
        foreach (var target in Plan)
        {
            target.Status = ExecutionStatus.Scheduled;
            target.Invoked = Invoked.Contains(target);
        }

        var skipping = new Skipping(Plan);
        skipping.ByUser(Names);
        skipping.ByCondition();
        var runner = new TargetRunner(context, ExtensionEvents.Of(new Empty()), interruption, _ => { });
        new TargetExecutor(Plan, runner, interruption, context, parallelism).Run().WaitAsync(TimeSpan.FromSeconds(60)).GetAwaiter().GetResult();
    }

    private void Act(RandomTarget its, ExecutableTarget target)
    {
        Note(target, isStart: true);
        if (its.Is(Traits.Interrupts))
        {
            interruption.Request(2);
        }

        Thread.Yield();
        Note(target, isStart: false);
        if (its.Is(Traits.Fails))
        {
            throw new AssertionException("as it should");
        }
    }

    private void Note(ExecutableTarget target, bool isStart)
    {
        lock (gate)
        {
            notes.Add((target, isStart));
            running += isStart ? 1 : -1;
            Most = Math.Max(Most, running);
        }
    }

    private sealed class Empty : NukeBuild;
}
