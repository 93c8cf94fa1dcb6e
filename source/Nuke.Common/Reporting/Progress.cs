using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>Says what runs and for how long: on a terminal all the time, elsewhere when nothing else has been said for a while.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongSilence = TimeSpan.FromSeconds(60);

    private readonly BuildContext context;
    private readonly NukeBuild build;
    private readonly Timer timer;

    public Progress(BuildContext context, NukeBuild build)
    {
        this.context = context;
        this.build = build;
        timer = new Timer(_ => Show(), null, Tick, Tick);
    }

    public void Dispose()
    {
        using var ended = new ManualResetEvent(false);
        if (timer.Dispose(ended))
        {
            ended.WaitOne();
        }

        context.Console.ShowStatus("");
    }

    private void Show()
    {
        var text = string.Join("   ", build.RunningTargets.Select(target => $"{target.Name} {Summary.Duration(target.Duration)}"));
        if (context.Invocation.IsTerminal)
        {
            context.Console.ShowStatus(text.Length > 0 ? $"▸ {text}" : "");
        }
        else if (context.Console.Silence > LongSilence && text.Length > 0)
        {
            context.Console.WriteLine($"still running: {text}");
        }
    }
}
