namespace Nuke.Common.Tooling;

/// <summary>The lines of one of several calls that run at once: logged together at its end.</summary>
internal sealed class CollectedLines(Action<OutputType, string> logger) : IDisposable
{
    private static readonly Lock OneAtATime = new();

    private readonly List<Output> lines = [];

    public void Add(OutputType type, string text) => lines.Add(new Output { Type = type, Text = text });

    public void Dispose()
    {
        lock (OneAtATime)
        {
            lines.ForEach(line => logger(line.Type, line.Text));
        }
    }
}
