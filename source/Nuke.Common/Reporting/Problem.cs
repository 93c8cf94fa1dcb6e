namespace Nuke.Common.Reporting;

/// <summary>A warning or an error that the end of the build repeats.</summary>
internal sealed record Problem(bool IsError, string? Target, string Text)
{
    /// <summary>Further lines of the text stand below its first one.</summary>
    public static string Line(string level, string text, string? details) =>
        $"[{level}] {string.Join($"{Environment.NewLine}      ", $"{text}{Environment.NewLine}{details}".TrimEnd().Split(Environment.NewLine))}";
}
