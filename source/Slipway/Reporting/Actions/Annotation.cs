using System.Globalization;
using System.Text.RegularExpressions;

namespace Slipway.Reporting.Actions;

/// <summary>An error that GitHub shows at a line of a file.</summary>
/// <remarks>GitHub Actions, "Workflow commands", section "Setting an error message".</remarks>
/// <param name="File">From the root, with slashes.</param>
/// <param name="Line">The first line is 1.</param>
/// <param name="Title">What stands above the message; none for GitHub's own.</param>
/// <param name="Message">What is wrong.</param>
internal sealed partial record Annotation(string File, int Line, string? Title, string Message)
{
    private const int LongestMessage = 4000;

    /// <summary>The annotation for a text that begins with the place of a file of the checkout; none for others, which have no line to stand at.</summary>
    /// <param name="root">The folder of the checkout.</param>
    /// <param name="title">What stands above the message.</param>
    /// <param name="text"><c>file:line message</c>.</param>
    public static Annotation? Of(string root, string? title, string text)
    {
        if (Place().Match(text) is not { Success: true } place)
        {
            return null;
        }

        var file = Path.GetRelativePath(root, Path.GetFullPath(place.Groups["file"].Value, root)).Replace('\\', '/');
        return !file.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(file) && System.IO.File.Exists(Path.Combine(root, file))
            ? new Annotation(file, int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture), title, text[place.Length..].Trim())
            : null;
    }

    /// <summary>The command that the runner reads.</summary>
    public override string ToString()
    {
        var title = Title is null ? "" : $",title={Property(Title)}";
        var message = Message.Length <= LongestMessage ? Message : $"{Message[..LongestMessage]}…";
        return $"::error file={Property(File)},line={Line.ToString(CultureInfo.InvariantCulture)}{title}::{Data(message)}";
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    [GeneratedRegex(@"\A(?<file>(?:[A-Za-z]:[\\/])?[^\s:][^:\r\n\0]*):(?<line>[1-9][0-9]{0,6})(?::[0-9]+)?(?=[\s:])", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
