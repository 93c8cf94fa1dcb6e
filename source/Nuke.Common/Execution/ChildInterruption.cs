using Nuke.Common.Tooling;

namespace Nuke.Common.Execution;

/// <summary>Ends the processes of a build that is asked to end: they get its signal, then time, then are killed.</summary>
/// <remarks>What targets start afterwards, to put things in order, is left alone.</remarks>
internal sealed class ChildInterruption : IDisposable
{
    private readonly CancellationTokenSource ended = new();
    private readonly Interruption interruption;
    private readonly RunningProcesses processes;
    private readonly TimeSpan grace;
    private readonly Task ending;

    public ChildInterruption(BuildContext context)
    {
        interruption = context.Invocation.Interruption;
        processes = context.Processes;
        grace = context.Invocation.Grace;
        ending = End();
    }

    /// <summary>After an interruption nothing stays.</summary>
    public void Dispose()
    {
        ended.Cancel();
        ending.GetAwaiter().GetResult();
        ended.Dispose();
        if (interruption.Signal is not null)
        {
            processes.KillAll();
        }
    }

    private async Task End()
    {
        await interruption.Requested.WaitAsync(ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (interruption.Signal is not { } signal)
        {
            return;
        }

        var children = processes.All;
        var haveSignal = signal is Signals.Interrupt or Signals.Quit && Signals.IsKeyboardShared;
        Send(haveSignal ? [] : children);
        await Wait(grace / 4);
        Send(haveSignal ? children : []);

        // The last quarter is for the targets, which only now know that their processes have ended.
        await Wait(grace / 2);
        foreach (var child in children.Where(child => !ended.IsCancellationRequested && processes.All.Contains(child)))
        {
            child.Kill();
        }

        void Send(IReadOnlyList<ChildProcess> receivers)
        {
            foreach (var child in receivers.Where(processes.All.Contains))
            {
                child.Tree.Send(signal);
            }
        }
    }

    private async Task Wait(TimeSpan time) => await Task.Delay(time, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
