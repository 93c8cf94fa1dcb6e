using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>
/// Everything that a run prints goes through here: without secrets, and with the lines of each target together. The target that has
/// been running longest is in front and is shown as it goes; the others wait.
/// </summary>
internal sealed class BuildConsole
{
    private const int NarrowestRule = 40;
    private const int WidestRule = 120;

    private static readonly AsyncLocal<TargetOutput?> Writing = new();

    private object gate = new();
    private readonly Invocation invocation;
    private readonly Redaction redaction;
    private readonly RedactedText ownText;
    private readonly Screen screen;
    private readonly List<TargetOutput> open = [];

    public BuildConsole(Invocation invocation, Redaction redaction)
    {
        this.invocation = invocation;
        this.redaction = redaction;
        ownText = new RedactedText(redaction);
        Palette = Palette.For(invocation.IsTerminal, invocation.Variables);
        screen = new Screen(invocation, Palette);
    }

    public Palette Palette { get; }

    /// <summary>Called when a target has begun or ended its output.</summary>
    public Action? Changed { get; set; }

    /// <summary>How long the run has been going.</summary>
    public TimeSpan Elapsed => screen.Elapsed;

    /// <summary>How long nothing has been shown.</summary>
    public TimeSpan Silence => screen.Silence;

    /// <summary>How long a rule is.</summary>
    public int Width => Math.Clamp(screen.Width, NarrowestRule, WidestRule);

    /// <summary>How much fits into a line.</summary>
    public int LineWidth => screen.Width - 1;

    private static TargetOutput? Current => Writing.Value is { IsComplete: false } output ? output : null;

    /// <summary>
    /// Who writes to the process's console holds its writer, and .NET's stream of standard output takes that writer, too: with a second lock,
    /// two threads could wait for each other.
    /// </summary>
    public void LockWith(object consoleWriter) => gate = consoleWriter;

    /// <summary>From now on everything that is shown is written to the file, too, until the result is disposed.</summary>
    public IDisposable LogTo(BuildLog log)
    {
        lock (gate)
        {
            screen.Log = log;
        }

        return new Undo(() =>
        {
            lock (gate)
            {
                screen.Log = null;
                log.Dispose();
            }
        });
    }

    public void WriteLine(string text = "") => Write(text + Environment.NewLine);

    /// <summary>Writes for the target that the code belongs to; for the build itself where it belongs to none.</summary>
    public void Write(string text)
    {
        lock (gate)
        {
            if (Writing.Value is not { IsAbandoned: true })
            {
                Pass(Current, TextOf(Current).Next(text));
            }
        }
    }

    /// <summary>Writes what was held back because it may begin a secret: a person is asked, and nothing follows for now.</summary>
    public void Flush()
    {
        lock (gate)
        {
            Pass(Current, TextOf(Current).Rest());
        }
    }

    /// <summary>What follows begins in a line of its own.</summary>
    public void EndLine()
    {
        lock (gate)
        {
            if (Current is { } output)
            {
                EndLine(output);
            }
        }
    }

    /// <summary>Writes to the error stream.</summary>
    public void WriteError(string text) => invocation.Error.WriteLine(redaction.Apply(text));

    /// <summary>Begins the output of a target, for the code that runs until the result is disposed.</summary>
    public IDisposable Begin()
    {
        var output = new TargetOutput(redaction);
        lock (gate)
        {
            open.Add(output);
        }

        Writing.Value = output;
        Changed?.Invoke();
        return new Undo(() =>
        {
            Writing.Value = null;
            End(output);
            Changed?.Invoke();
        });
    }

    /// <summary>Brings the log file up to date.</summary>
    public void FlushLog()
    {
        lock (gate)
        {
            screen.Log?.Flush();
        }
    }

    /// <summary>Shows a line below everything; nothing takes it away.</summary>
    public void ShowStatus(string text)
    {
        lock (gate)
        {
            screen.ShowStatus(redaction.Apply(text));
        }
    }

    /// <summary>Shows what waits; what the running targets still write is nobody's.</summary>
    public void AbandonAll()
    {
        lock (gate)
        {
            foreach (var output in open)
            {
                Complete(output);
                output.Held.MoveTo(screen.Write);
                output.IsAbandoned = true;
            }

            open.Clear();
        }
    }

    private RedactedText TextOf(TargetOutput? output) => output?.Text ?? ownText;

    private void Pass(TargetOutput? output, string clean)
    {
        if (output is not null && clean.Length > 0)
        {
            output.IsLineOpen = !clean.EndsWith('\n');
        }

        if (output is not null && output != open.FirstOrDefault())
        {
            output.Held.Append(clean);
        }
        else
        {
            screen.Write(clean);
        }
    }

    private void End(TargetOutput ended)
    {
        lock (gate)
        {
            if (ended.IsAbandoned)
            {
                return;
            }

            Complete(ended);
            if (open.FirstOrDefault() != ended)
            {
                return;
            }

            foreach (var output in open.Where(output => output.IsComplete).ToArray())
            {
                output.Held.MoveTo(screen.Write);
                open.Remove(output);
            }

            open.FirstOrDefault()?.Held.MoveTo(screen.Write);
        }
    }

    private void Complete(TargetOutput output)
    {
        EndLine(output);
        output.IsComplete = true;
    }

    private void EndLine(TargetOutput output)
    {
        Pass(output, output.Text.Rest());
        Pass(output, output.IsLineOpen ? Environment.NewLine : "");
    }
}
