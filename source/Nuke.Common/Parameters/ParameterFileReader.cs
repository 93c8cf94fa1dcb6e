using System.Text;
using System.Text.Json;

namespace Nuke.Common.Parameters;

/// <summary>Reads a parameter file with the lines of its properties.</summary>
internal static class ParameterFileReader
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="JsonException">The text is no JSON object.</exception>
    public static IReadOnlyList<ParameterFileProperty> Read(byte[] text)
    {
        var content = text.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? text.AsSpan(Encoding.UTF8.Preamble.Length) : text;
        var reader = new Utf8JsonReader(content, Lenient);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("It is no object.", null, LineAt(content, reader.TokenStartIndex) - 1, null);
        }

        var properties = new List<ParameterFileProperty>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var line = LineAt(content, reader.TokenStartIndex);
            reader.Read();
            properties.Add(Property(ref reader, name, line));
        }

        reader.Read();
        return properties;
    }

    private static ParameterFileProperty Property(ref Utf8JsonReader reader, string name, int line)
    {
        var kind = reader.TokenType;
        var words = new List<string>();
        var kinds = new List<JsonTokenType>();
        if (kind != JsonTokenType.StartArray)
        {
            Take(ref reader);
            return new(name, kind, words, kinds, line);
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!Take(ref reader))
            {
                kind = JsonTokenType.StartObject;
            }
        }

        return new(name, kind, words, kinds, line);

        bool Take(ref Utf8JsonReader reader)
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                reader.Skip();
                return false;
            }

            words.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan));
            kinds.Add(reader.TokenType);
            return true;
        }
    }

    private static int LineAt(ReadOnlySpan<byte> text, long index) => text[..(int)index].Count((byte)'\n') + 1;
}
