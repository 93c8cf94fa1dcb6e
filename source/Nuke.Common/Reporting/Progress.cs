using Nuke.Common.CI;
using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>Says what runs: on a terminal in a line that changes, elsewhere only after a long silence.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongSilence = TimeSpan.FromSeconds(60);

    private readonly BuildContext context;
    private readonly IReadOnlyList<ExecutableTarget> plan;
    private readonly bool isLive;
    private readonly Timer timer;
    private readonly Lock gate = new();

    /// <summary>A build that ends before the first tick shows no line at all.</summary>
    private bool hasTicked;

    private bool isOver;

    public Progress(BuildContext context, IReadOnlyList<ExecutableTarget> plan)
    {
        this.context = context;
        this.plan = plan;
        isLive = context.Invocation.IsTerminal
            && context.Host is not IBuildServer
            && context.Verbosity != Verbosity.Quiet
            && context.Invocation.Variables.GetValueOrDefault("TERM") != "dumb";
        timer = new Timer(
            _ =>
            {
                context.Console.FlushLog();
                Show(isTick: true);
            },
            null,
            Tick,
            Tick);
        context.Console.Changed = () => Show(isTick: false);
    }

    public void Dispose()
    {
        using var ended = new ManualResetEvent(false);
        if (timer.Dispose(ended))
        {
            ended.WaitOne();
        }

        context.Console.Changed = null;
        lock (gate)
        {
            isOver = true;
            if (isLive)
            {
                context.Console.ShowStatus("");
            }
        }
    }

    private void Show(bool isTick)
    {
        lock (gate)
        {
            hasTicked |= isTick;
            if (isOver)
            {
                return;
            }

            if (isLive && hasTicked)
            {
                context.Console.ShowStatus(StatusText.Of(plan, context.Console.LineWidth));
            }
            else if (!isLive && isTick && context.Console.Silence > LongSilence && StatusText.Of(plan, int.MaxValue) is { Length: > 0 } text)
            {
                context.Console.WriteLine($"still running: {text}");
            }
        }
    }
}
