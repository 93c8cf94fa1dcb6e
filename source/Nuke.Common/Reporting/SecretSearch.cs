using System.Buffers;
using System.Text;

namespace Nuke.Common.Reporting;

/// <summary>Finds secrets in texts, however they are written there, in time that grows with the text alone.</summary>
internal sealed class SecretSearch(IReadOnlyCollection<string> secrets)
{
    /// <summary>JSON in JSON in the argument of a shell.</summary>
    private const int Layers = 3;

    private static readonly SearchValues<byte> Signs = SearchValues.Create("\\%+&"u8);

    private readonly ByteAutomaton automaton = new(secrets.SelectMany(SecretForms.Of).Distinct(new ByteSequences()));

    private readonly IReadOnlyList<Escaping> escapings =
        [.. Escaping.All.Where(escaping => escaping != Escaping.Form || secrets.Any(secret => secret.Contains(' ', StringComparison.Ordinal)))];

    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether nothing follows it that could complete a secret.</param>
    public FoundSecrets In(string text, bool isWhole)
    {
        var ranges = new List<(int Start, int End)>();
        var certain = Math.Min(Search(text, isWhole, ranges), SearchEscaped(text, isWhole, Layers, ranges));
        return new FoundSecrets(ranges, certain);
    }

    private int Search(string text, bool isWhole, List<(int Start, int End)> ranges)
    {
        if (!Ascii.IsValid(text))
        {
            return SearchUnescaped(text, Escaping.None, isWhole, layers: 0, ranges);
        }

        var bytes = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            var length = Encoding.ASCII.GetBytes(text, bytes);
            var open = automaton.Search(bytes.AsSpan(0, length), ranges.Add);
            return isWhole ? length : length - open;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether nothing follows it.</param>
    /// <param name="layers">How many escapings may lie over each other.</param>
    /// <param name="ranges">Gets where secrets are.</param>
    /// <returns>Up to where that is certain.</returns>
    private int SearchEscaped(string text, bool isWhole, int layers, List<(int Start, int End)> ranges)
    {
        var certain = text.Length;
        foreach (var escaping in escapings)
        {
            if (escaping.IsIn(text, isWhole))
            {
                certain = Math.Min(certain, SearchUnescaped(text, escaping, isWhole, layers, ranges));
            }
        }

        return certain;
    }

    private int SearchUnescaped(string text, Escaping escaping, bool isWhole, int layers, List<(int Start, int End)> ranges)
    {
        var bytes = ArrayPool<byte>.Shared.Rent((text.Length * Escaping.MostBytes) + 1);
        var origins = ArrayPool<int>.Shared.Rent((text.Length * Escaping.MostBytes) + 1);
        try
        {
            var (length, read) = escaping.Undo(text, isWhole, bytes, origins);
            origins[length] = read;
            var open = automaton.Search(
                bytes.AsSpan(0, length),
                range => ranges.Add((origins[range.Start], EndOf(range.End, origins, length))));
            var certain = layers <= 1 || !bytes.AsSpan(0, length).ContainsAny(Signs)
                ? text.Length
                : SearchBelow(UnescapedText.Of(bytes.AsSpan(0, length), origins), isWhole, layers - 1, ranges);
            return isWhole ? text.Length : Math.Min(certain, origins[length - open]);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<int>.Shared.Return(origins);
        }
    }

    private int SearchBelow(UnescapedText text, bool isWhole, int layers, List<(int Start, int End)> ranges)
    {
        var found = new List<(int Start, int End)>();
        var certain = SearchEscaped(text.Text, isWhole, layers, found);
        ranges.AddRange(found.Select(range => (text.OriginOf(range.Start), text.OriginOf(range.End))));
        return text.OriginOf(certain);
    }

    /// <summary>A secret ends where the next character begins, not within the bytes of one.</summary>
    private static int EndOf(int index, int[] origins, int length)
    {
        var last = origins[index - 1];
        while (index < length && origins[index] == last)
        {
            index++;
        }

        return origins[index];
    }
}
