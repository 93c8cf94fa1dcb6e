using System.Diagnostics;
using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>
/// Everything that a run prints goes through here: without secrets, and with the lines of each target together. One running target
/// is in front and is shown as it goes; the others wait.
/// </summary>
internal sealed class BuildConsole
{
    private const int PlainWidth = 80;

    private static readonly AsyncLocal<TargetOutput?> Writing = new();

    private readonly Lock gate = new();
    private readonly Invocation invocation;
    private readonly Redaction redaction;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly List<TargetOutput> open = [];
    private string status = "";
    private bool isStatusShown;
    private bool isLineOpen;
    private TimeSpan lastWrite;

    public BuildConsole(Invocation invocation, Redaction redaction)
    {
        this.invocation = invocation;
        this.redaction = redaction;
        Palette = Palette.For(invocation.IsTerminal, invocation.Variables);
    }

    public Palette Palette { get; }

    /// <summary>How long the run has been going.</summary>
    public TimeSpan Elapsed => watch.Elapsed;

    /// <summary>How long nothing has been shown.</summary>
    public TimeSpan Silence => watch.Elapsed - lastWrite;

    public int Width => invocation is { IsTerminal: true, OwnsProcess: true } && Console.WindowWidth is > 0 and var width
        ? Math.Clamp(width, 40, 120)
        : PlainWidth;

    public void WriteLine(string text = "") => Write(text + Environment.NewLine);

    /// <summary>Writes for the target that the code belongs to; for the build itself where it belongs to none.</summary>
    public void Write(string text)
    {
        var clean = redaction.Apply(text);
        lock (gate)
        {
            if (Writing.Value is { IsComplete: false } output && output != open.FirstOrDefault())
            {
                output.Pending.Append(clean);
            }
            else
            {
                Show(clean);
            }
        }
    }

    /// <summary>Writes to the error stream.</summary>
    public void WriteError(string text) => invocation.Error.WriteLine(redaction.Apply(text));

    /// <summary>Begins the output of a target, for the code that runs until the result is disposed.</summary>
    public IDisposable Begin(string name)
    {
        var output = new TargetOutput(name);
        lock (gate)
        {
            open.Add(output);
        }

        Writing.Value = output;
        return new Undo(() =>
        {
            Writing.Value = null;
            End(output);
        });
    }

    /// <summary>Shows a line below everything, and takes it away before the next output.</summary>
    public void ShowStatus(string text)
    {
        lock (gate)
        {
            Show("");
            status = redaction.Apply(text);
            ShowStatus();
        }
    }

    private void End(TargetOutput ended)
    {
        lock (gate)
        {
            ended.IsComplete = true;
            status = "";
            if (open.FirstOrDefault() != ended)
            {
                return;
            }

            foreach (var output in open.Where(output => output.IsComplete).ToArray())
            {
                Show(Taken(output));
                open.Remove(output);
            }

            if (open is [var front, ..])
            {
                Show(Taken(front));
            }
        }
    }

    private static string Taken(TargetOutput output)
    {
        var text = output.Pending.ToString();
        output.Pending.Clear();
        return text;
    }

    private void Show(string text)
    {
        if (isStatusShown)
        {
            invocation.Output.Write("\r\e[K");
            isStatusShown = false;
        }

        if (text.Length == 0)
        {
            return;
        }

        invocation.Output.Write(text);
        lastWrite = watch.Elapsed;
        isLineOpen = !text.EndsWith('\n');
        ShowStatus();
    }

    /// <summary>A question that waits for its answer in the same line must stay.</summary>
    private void ShowStatus()
    {
        if (status.Length > 0 && !isLineOpen)
        {
            invocation.Output.Write(Palette.Faint(status.Length < Width ? status : status[..(Width - 1)]));
            isStatusShown = true;
        }
    }
}
