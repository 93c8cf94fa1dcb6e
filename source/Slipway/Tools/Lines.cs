namespace Slipway.Tools;

internal static class Lines
{
    /// <summary>The lines as a block below a message.</summary>
    public static string Indented(this IEnumerable<string> lines) =>
        string.Join(Environment.NewLine, lines.Select(x => $"  | {x}"));
}
