namespace Nuke.Common.Reporting;

/// <summary>Horizontal lines.</summary>
internal static class Rule
{
    /// <summary><c>── Compile ──────</c></summary>
    public static string With(string text, int width) => $"── {text} ".PadRight(width, '─');
}
