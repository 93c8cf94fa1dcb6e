using System.Buffers;
using System.Text;

namespace Nuke.Common.Reporting;

/// <summary>Finds secrets in texts, however they are written there, in time that grows with the text alone.</summary>
internal sealed class SecretSearch(IEnumerable<string> secrets)
{
    private readonly ByteAutomaton automaton = new(secrets.SelectMany(SecretForms.Of).Distinct(new ByteSequences()));

    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether nothing follows it that could complete a secret.</param>
    public FoundSecrets In(string text, bool isWhole)
    {
        var ranges = new List<(int Start, int End)>();
        var certain = text.Length;
        foreach (var escaping in Escaping.All)
        {
            if (escaping.IsIn(text))
            {
                certain = Math.Min(certain, Search(text, escaping, isWhole, ranges));
            }
        }

        return new FoundSecrets(ranges, certain);
    }

    private int Search(string text, Escaping escaping, bool isWhole, List<(int Start, int End)> ranges)
    {
        var bytes = ArrayPool<byte>.Shared.Rent((text.Length * Escaping.MostBytes) + 1);
        try
        {
            if (!escaping.HasSigns && Ascii.IsValid(text))
            {
                var length = Encoding.ASCII.GetBytes(text, bytes);
                var open = automaton.Search(bytes.AsSpan(0, length), ranges.Add);
                return isWhole ? text.Length : length - open;
            }

            return SearchUnescaped(text, escaping, isWhole, ranges, bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private int SearchUnescaped(string text, Escaping escaping, bool isWhole, List<(int Start, int End)> ranges, byte[] bytes)
    {
        var origins = ArrayPool<int>.Shared.Rent((text.Length * Escaping.MostBytes) + 1);
        try
        {
            var (length, read) = escaping.Undo(text, isWhole, bytes, origins);
            origins[length] = read;
            var open = automaton.Search(
                bytes.AsSpan(0, length),
                range => ranges.Add((origins[range.Start], EndOf(range.End, origins, length))));
            return isWhole ? text.Length : origins[length - open];
        }
        finally
        {
            ArrayPool<int>.Shared.Return(origins);
        }
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
