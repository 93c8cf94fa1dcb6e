using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Nuke.Common;
using Nuke.Common.Execution;

namespace Slipway.Tests;

public sealed class A_step_that_may_not_be_left_halfway
{
    // Longer than ending takes that waits for nothing.
    private static readonly TimeSpan AWhile = TimeSpan.FromMilliseconds(500);

    private readonly PipelineRun run = new(DispatchProxy.Create<INukeBuild, BuildThatWasGivenUp>());
    private readonly TaskCompletionSource end = new();

    [Fact]
    public async Task is_waited_for_when_the_engine_has_given_it_up()
    {
        var step = run.WholeStep(_ => end.Task);

        var finish = Finish();

        (await Task.WhenAny(finish, Task.Delay(AWhile, TestContext.Current.CancellationToken))).ShouldNotBe(finish);
        end.SetResult();
        await finish;
        step.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task that_fails_lets_the_build_end_with_its_report()
    {
        var step = run.WholeStep(_ => end.Task);

        var finish = Finish();
        end.SetException(new UserError("it could not be applied", "plan again"));

        await finish;
        step.IsFaulted.ShouldBeTrue();
    }

    [Fact]
    public async Task is_another_than_a_step_that_the_next_build_puts_in_order()
    {
        var step = run.Step(_ => end.Task);

        await Finish();

        step.IsCompleted.ShouldBeFalse();
        end.SetResult();
        await step;
    }

    private Task Finish() => Task.Run(run.Finish, TestContext.Current.CancellationToken);

    /// <summary>A build without targets, and without success.</summary>
    [SuppressMessage("Performance", "CA1852:Seal internal types", Justification = "DispatchProxy derives from it while it runs.")]
    internal class BuildThatWasGivenUp : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            targetMethod!.ReturnType == typeof(bool) ? false
            : targetMethod.ReturnType.IsAssignableFrom(typeof(ExecutableTarget[])) ? Array.Empty<ExecutableTarget>()
            : null;
    }
}
