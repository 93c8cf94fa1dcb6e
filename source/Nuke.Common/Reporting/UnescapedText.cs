using System.Buffers;
using System.Text;

namespace Nuke.Common.Reporting;

/// <summary>A text of which an <see cref="Escaping"/> is undone, and which may hold another: JSON in JSON, URLs in XML.</summary>
internal sealed class UnescapedText
{
    private readonly int[] origins;

    private UnescapedText(string text, int[] origins) => (Text, this.origins) = (text, origins);

    public string Text { get; }

    /// <param name="bytes">The text in UTF-8; what is cut off at its end is left out.</param>
    /// <param name="origins">For each byte, and for the end, where it comes from.</param>
    public static UnescapedText Of(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> origins)
    {
        var text = new char[bytes.Length];
        var ofCharacters = new int[bytes.Length + 1];
        var (length, position) = (0, 0);
        while (position < bytes.Length)
        {
            if (bytes[position] < 128)
            {
                ofCharacters[length] = origins[position];
                text[length++] = (char)bytes[position++];
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes[position..], out var rune, out var count) == OperationStatus.NeedMoreData)
            {
                break;
            }

            var units = rune.EncodeToUtf16(text.AsSpan(length));
            ofCharacters.AsSpan(length, units).Fill(origins[position]);
            length += units;
            position += count;
        }

        ofCharacters[length] = origins[position];
        return new UnescapedText(new string(text, 0, length), ofCharacters);
    }

    /// <summary>Where the character, or the end, comes from.</summary>
    public int OriginOf(int index) => origins[index];
}
