using System.Text.RegularExpressions;

namespace Slipway.Testing;

/// <summary>Finds the source line of a failure: the first frame of a stack trace in a file of this checkout.</summary>
/// <param name="root">The folder of the checkout.</param>
/// <param name="project">What to name when there is none.</param>
internal sealed partial class StackTraceSources(string root, string project)
{
    /// <summary>The file, relative to the root, and the line; the project's name and 0 when no frame is in the checkout.</summary>
    public (string File, int Line) Place(string stackTrace) => Frame().Matches(stackTrace)
        .Select(x => (File: InCheckout(x.Groups["file"].Value), Line: int.Parse(x.Groups["line"].ValueSpan)))
        .Where(x => x.File is not null)
        .Select(x => (x.File!, x.Line))
        .FirstOrDefault((project, 0));

    /// <summary>A path as the compiler wrote it: under the root, or under a made-up one, such as <c>/src/</c>.</summary>
    private string? InCheckout(string path)
    {
        var segments = path.Split('/', '\\');
        return Enumerable.Range(0, segments.Length)
            .Select(x => string.Join('/', segments[x..]))
            .Where(x => x.Length > 0 && !Path.IsPathRooted(x) && !segments.Contains(".."))
            .FirstOrDefault(x => File.Exists(Path.Combine(root, x)));
    }

    [GeneratedRegex(@" in (?<file>[^\n]+):line (?<line>\d{1,7})\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Frame();
}
