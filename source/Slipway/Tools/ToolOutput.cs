namespace Slipway.Tools;

/// <summary>What a running program has written so far, in the order in which it came.</summary>
internal sealed class ToolOutput
{
    private readonly Lock gate = new();
    private readonly List<string> lines = [];
    private readonly List<string> outLines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate)
            {
                return [.. lines];
            }
        }
    }

    public string Out
    {
        get
        {
            lock (gate)
            {
                return string.Join('\n', outLines);
            }
        }
    }

    public ToolResult Result => new(-1, Out, Lines);

    public void AddOut(string line)
    {
        lock (gate)
        {
            outLines.Add(line);
        }

        AddError(line);
    }

    public void AddError(string line)
    {
        lock (gate)
        {
            lines.Add(line);
        }
    }
}
