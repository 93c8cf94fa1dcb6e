namespace Nuke.Common.Reporting;

/// <summary>A text that comes in pieces: what may be the beginning of a secret is held back until it is certain.</summary>
/// <remarks>Each line of a secret is one by itself, so nothing is held back beyond the end of a line.</remarks>
internal sealed class RedactedText(Redaction redaction)
{
    /// <summary>A line longer than any secret is no reason to hold it all back.</summary>
    private const int LongestHeld = 1 << 16;

    private string held = "";

    /// <summary>What of the text so far can be shown, in addition to what was shown before.</summary>
    public string Next(string piece)
    {
        var text = held + piece;
        var line = text.AsSpan().LastIndexOfAny('\n', '\r') + 1;
        var clean = line == 0 ? "" : redaction.Apply(text[..line]);
        if (line == text.Length)
        {
            held = "";
            return clean;
        }

        var rest = text[line..];
        clean += redaction.ApplyToBeginning(rest, out var certain);
        held = rest[certain..];
        return held.Length > LongestHeld ? clean + Rest() : clean;
    }

    /// <summary>What was held back: nothing follows it.</summary>
    public string Rest()
    {
        var rest = redaction.Apply(held);
        held = "";
        return rest;
    }
}
