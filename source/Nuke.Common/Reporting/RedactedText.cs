using System.Text;

namespace Nuke.Common.Reporting;

/// <summary>A text that comes in pieces: what may be the beginning of a secret is held back until it is certain.</summary>
/// <remarks>Each line of a secret is one by itself, so nothing is held back beyond the end of a line.</remarks>
internal sealed class RedactedText(Redaction redaction)
{
    /// <summary>What is held back is looked at again only when it has grown by this part: small pieces cost no more than one large one.</summary>
    private const int Growth = 8;

    private readonly StringBuilder held = new();
    private int seen;

    /// <summary>What of the text so far can be shown, in addition to what was shown before.</summary>
    public string Next(string piece)
    {
        var hasLine = piece.AsSpan().ContainsAny('\n', '\r');
        if (!hasLine && held.Length + piece.Length - seen < seen / Growth)
        {
            held.Append(piece);
            return "";
        }

        var text = held.Length == 0 ? piece : held.Append(piece).ToString();
        held.Clear();
        var line = hasLine ? text.AsSpan().LastIndexOfAny('\n', '\r') + 1 : 0;
        var clean = line == 0 ? "" : redaction.Apply(text[..line]);
        if (line < text.Length)
        {
            var rest = text[line..];
            clean += redaction.ApplyToBeginning(rest, out var certain);
            held.Append(rest, certain, rest.Length - certain);
        }

        seen = held.Length;
        return clean;
    }

    /// <summary>What was held back: nothing follows it.</summary>
    public string Rest()
    {
        var rest = redaction.Apply(held.ToString());
        held.Clear();
        seen = 0;
        return rest;
    }
}
