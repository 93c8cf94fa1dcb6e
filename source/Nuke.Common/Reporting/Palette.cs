namespace Nuke.Common.Reporting;

/// <summary>Colours, or none: the same calls give plain text where nobody sees them.</summary>
internal sealed class Palette(bool isColoured)
{
    private const string Reset = "\e[0m";

    /// <summary>No colours.</summary>
    public static readonly Palette Plain = new(false);

    /// <summary>Colours on a terminal that has them, unless the user wants none (no-color.org).</summary>
    public static Palette For(bool isTerminal, IReadOnlyDictionary<string, string> variables) => new(
        isTerminal
        && string.IsNullOrEmpty(variables.GetValueOrDefault("NO_COLOR"))
        && variables.GetValueOrDefault("TERM") != "dumb");

    public string Title(string text) => Paint("1;36", text);

    public string Strong(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Success(string text) => Paint("32", text);

    public string Warning(string text) => Paint("33", text);

    public string Error(string text) => Paint("31", text);

    private string Paint(string code, string text) => isColoured && text.Length > 0 ? $"\e[{code}m{text}{Reset}" : text;
}
