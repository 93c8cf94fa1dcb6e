using System.Diagnostics;
using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>What a person or a server reads, and below it, on a terminal, a line that comes and goes.</summary>
internal sealed class Screen(Invocation invocation, Palette palette)
{
    private const int PlainWidth = 80;
    private const string ToEndOfLine = "\e[K";

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private string status = "";
    private bool isStatusShown;
    private bool isLineOpen;
    private TimeSpan lastWrite;

    /// <summary>How long the run has been going.</summary>
    public TimeSpan Elapsed => watch.Elapsed;

    /// <summary>How long nothing has been shown.</summary>
    public TimeSpan Silence => watch.Elapsed - lastWrite;

    /// <summary>How many characters a line has.</summary>
    public int Width => invocation is { IsTerminal: true, OwnsProcess: true } && Console.WindowWidth is > 0 and var width ? width : PlainWidth;

    /// <summary>Where everything but the line below is written, too.</summary>
    public BuildLog? Log { get; set; }

    /// <summary>Writes in one go, so that the line below does not flicker.</summary>
    public void Write(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        // A question that waits for its answer in the same line must stay.
        isLineOpen = !text.EndsWith('\n');
        var isShown = status.Length > 0 && !isLineOpen;
        invocation.Output.Write(isStatusShown || isShown ? $"{(isStatusShown ? $"\r{ToEndOfLine}" : "")}{text}{(isShown ? status : "")}" : text);
        isStatusShown = isShown;
        lastWrite = watch.Elapsed;
        Log?.Write(text);
    }

    /// <param name="text">What stands below everything from now on; nothing takes it away.</param>
    public void ShowStatus(string text)
    {
        var before = status;
        status = palette.Faint(text.Length < Width ? text : text[..(Width - 1)]);
        var isUnchanged = isStatusShown && status == before;
        if (!isUnchanged && !isLineOpen && (status.Length > 0 || isStatusShown))
        {
            invocation.Output.Write($"\r{status}{ToEndOfLine}");
            isStatusShown = status.Length > 0;
        }
    }
}
