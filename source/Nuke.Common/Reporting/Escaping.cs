using System.Buffers;
using System.Text;

namespace Nuke.Common.Reporting;

/// <summary>A way in which texts write characters as others; undoing it shows secrets, in whichever spelling.</summary>
internal sealed class Escaping
{
    /// <summary>A character gives no more bytes than this.</summary>
    public const int MostBytes = 3;

    /// <summary>What escapes begin with; a text without the first of them needs no look.</summary>
    private readonly string signs;
    private readonly EscapeReader read;

    /// <summary>The characters that are one byte each and begin no escape: most of a text.</summary>
    private readonly SearchValues<char> plain;

    private Escaping(string signs, EscapeReader read)
    {
        (this.signs, this.read) = (signs, read);
        plain = SearchValues.Create([.. Enumerable.Range(0, 128).Select(number => (char)number).Except(signs)]);
    }

    /// <summary>Every character is what it is.</summary>
    public static Escaping None { get; } = new("", (_, _, out read, out written) =>
    {
        (read, written) = (0, 0);
        return OperationStatus.InvalidData;
    });

    /// <summary>What forms send: it differs from URLs where there are spaces.</summary>
    public static Escaping Form { get; } = new("+%", Escapes.Form);

    /// <summary>JSON, C and shells; URLs; forms; XML and HTML.</summary>
    public static IReadOnlyList<Escaping> All { get; } =
    [
        new("\\", Escapes.Backslash),
        new("%", Escapes.Percent),
        Form,
        new("&", Escapes.Entity),
    ];

    /// <summary>Whether the text has such an escape, or may end within one.</summary>
    public bool IsIn(ReadOnlySpan<char> text, bool isWhole)
    {
        Span<byte> bytes = stackalloc byte[4];
        for (var position = text.IndexOf(signs[0]); position >= 0;)
        {
            text = text[position..];
            if (read(text, bytes, out _, out _) is var status && (status == OperationStatus.Done || (status == OperationStatus.NeedMoreData && !isWhole)))
            {
                return true;
            }

            text = text[1..];
            position = text.IndexOf(signs[0]);
        }

        return false;
    }

    /// <summary>Undoes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether nothing follows that could complete an escape.</param>
    /// <param name="bytes">Gets the bytes of the text in UTF-8.</param>
    /// <param name="origins">Gets for each byte where its character or its escape begins in the text.</param>
    /// <returns>How many bytes that are, and how many characters were read.</returns>
    public (int Length, int Read) Undo(ReadOnlySpan<char> text, bool isWhole, Span<byte> bytes, Span<int> origins)
    {
        var (length, position) = (0, 0);
        while (position < text.Length)
        {
            var run = text[position..].IndexOfAnyExcept(plain) switch
            {
                < 0 => text.Length - position,
                var found => found,
            };
            Encoding.ASCII.GetBytes(text.Slice(position, run), bytes[length..]);
            for (var end = position + run; position < end; position++)
            {
                origins[length++] = position;
            }

            if (position == text.Length)
            {
                break;
            }

            var status = Next(text[position..], isWhole, bytes[length..], out var consumed, out var written);
            if (status == OperationStatus.NeedMoreData)
            {
                break;
            }

            origins.Slice(length, written).Fill(position);
            length += written;
            position += consumed;
        }

        return (length, position);
    }

    private OperationStatus Next(ReadOnlySpan<char> text, bool isWhole, Span<byte> bytes, out int consumed, out int written)
    {
        if (signs.Contains(text[0], StringComparison.Ordinal))
        {
            var status = read(text, bytes, out consumed, out written);
            if (status == OperationStatus.Done || (status == OperationStatus.NeedMoreData && !isWhole))
            {
                return status;
            }
        }

        var decoded = Rune.DecodeFromUtf16(text, out var rune, out consumed);
        written = 0;
        if (decoded == OperationStatus.NeedMoreData && !isWhole)
        {
            return decoded;
        }

        written = rune.EncodeToUtf8(bytes);
        return OperationStatus.Done;
    }
}
