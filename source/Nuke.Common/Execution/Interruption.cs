using System.Runtime.InteropServices;

namespace Nuke.Common.Execution;

/// <summary>The wish of a person or of the system that the build end.</summary>
internal sealed class Interruption : IDisposable
{
    private const int SignalExitCode = 128;

    private readonly TaskCompletionSource requested = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<PosixSignalRegistration> registrations = [];
    private Action endAtOnce = () => { };
    private volatile bool doTargetsRun;
    private volatile bool endsAtOnce;

    /// <summary>Ends when the wish comes.</summary>
    public Task Requested => requested.Task;

    /// <summary>The number of the signal that came first; null as long as nobody wants the build to end.</summary>
    public int? Signal { get; private set; }

    /// <summary>130 for Ctrl+C, 143 for SIGTERM, 129 for the end of the terminal; null as long as nobody wants the build to end.</summary>
    public int? ExitCode => SignalExitCode + Signal;

    /// <summary>While targets run, the process ends by its own in order; before and after that, and on a second signal, at once.</summary>
    /// <param name="beforeEnd">What is still to be done when the process ends at once.</param>
    public void ListenToSignals(Action beforeEnd)
    {
        endAtOnce = beforeEnd;
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Request(signal, 2)));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGQUIT, signal => Request(signal, 3)));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Request(signal, 15)));
        registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => Request(signal, 1)));
    }

    /// <summary>Targets run until the result is disposed.</summary>
    public IDisposable WhileTargetsRun()
    {
        doTargetsRun = true;
        return new Undo(() => doTargetsRun = false);
    }

    /// <summary>Asks for the end, as if the signal of this number had come.</summary>
    public void Request(int signalNumber)
    {
        Signal ??= signalNumber;
        requested.TrySetResult();
    }

    /// <summary>Does not come back when the process ends at once: nothing begins any more because of what is ended with it.</summary>
    public void StayIfEnding()
    {
        if (endsAtOnce)
        {
            Thread.Sleep(Timeout.Infinite);
        }
    }

    public void Dispose() => registrations.ForEach(registration => registration.Dispose());

    private void Request(PosixSignalContext signal, int number)
    {
        if (!doTargetsRun || Requested.IsCompleted)
        {
            // What the build waited for ends now, and it must not take that for a failure.
            Signal ??= number;
            endsAtOnce = true;
            endAtOnce();
            Environment.Exit(SignalExitCode + number);
        }

        signal.Cancel = true;
        Request(number);
    }
}
