namespace Slipway.Tools;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Out">What it wrote to its standard output, without a last line break.</param>
/// <param name="Lines">All its lines, output and errors in the order in which they came.</param>
public sealed record ToolResult(int ExitCode, string Out, IReadOnlyList<string> Lines)
{
    /// <summary>The last lines that are not empty.</summary>
    public IReadOnlyList<string> LastLines(int count) => [.. Lines.Where(x => x.Trim().Length > 0).TakeLast(count)];
}
