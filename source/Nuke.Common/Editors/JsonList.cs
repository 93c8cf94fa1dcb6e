using System.Text;
using System.Text.Json;

namespace Nuke.Common.Editors;

/// <summary>A list of objects in a JSON file that people write too: their elements, comments and layout stay as they are.</summary>
/// <param name="Name">The property of the file that is the list.</param>
/// <param name="Key">The property by which the elements are known.</param>
internal sealed record JsonList(string Name, string Key)
{
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Elements whose key begins with the prefix are replaced where they stand, removed, or added at the end.</summary>
    /// <param name="text">The file.</param>
    /// <param name="prefix">How the keys of the elements begin.</param>
    /// <param name="wanted">The elements that the file shall have.</param>
    /// <exception cref="JsonException">The file is no JSON object, or the property no list.</exception>
    public string Replace(string text, string prefix, IReadOnlyList<string> wanted)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var list = Find(bytes) ?? Find(bytes = WithList(text))!;
        var open = wanted.Select(json => (Key: KeyOf(json), Json: json)).ToList();
        var elements = new List<(string Gap, string Json)>();
        var pending = "";
        var start = list.Start;
        foreach (var element in list.Elements)
        {
            var gap = pending + WithoutCommas(Slice(start, element.Start));
            pending = "";
            start = element.End;
            if (element.Key?.StartsWith(prefix, StringComparison.Ordinal) != true)
            {
                elements.Add((gap, Slice(element.Start, element.End)));
                continue;
            }

            var index = open.FindIndex(candidate => candidate.Key == element.Key);
            if (index >= 0)
            {
                elements.Add((gap, Indented(open[index].Json)));
                open.RemoveAt(index);
            }
            else
            {
                pending = string.IsNullOrWhiteSpace(gap) ? "" : gap;
            }
        }

        var end = pending + WithoutCommas(Slice(start, list.End));
        elements.AddRange(open.Select(candidate => ("\n    ", Indented(candidate.Json))));
        var inside = string.Join(',', elements.Select(element => element.Gap + element.Json));
        var result = $"{Slice(0, list.Start)}{inside}{(elements.Count > 0 && end.Length == 0 ? "\n  " : end)}{Slice(list.End, bytes.Length)}";
        return text.Contains("\r\n", StringComparison.Ordinal) ? result.ReplaceLineEndings("\r\n") : result;

        string Slice(int from, int to) => Encoding.UTF8.GetString(bytes[from..to]);
    }

    private static string Indented(string json) => json.Replace("\n", "\n    ", StringComparison.Ordinal);

    /// <summary>What stands between two elements, where a comment may have commas of its own.</summary>
    private static string WithoutCommas(string gap)
    {
        var text = new StringBuilder();
        for (var i = 0; i < gap.Length; i++)
        {
            var comment = gap.AsSpan(i);
            var length = comment.StartsWith("//") ? comment.IndexOf('\n') : comment.StartsWith("/*") ? comment.IndexOf("*/") + 2 : 0;
            length = length < 0 ? comment.Length : length;
            text.Append(comment[..length]);
            i += length;
            if (i < gap.Length && gap[i] != ',')
            {
                text.Append(gap[i]);
            }
        }

        return text.ToString();
    }

    private string KeyOf(string json)
    {
        using var element = JsonDocument.Parse(json);
        return element.RootElement.GetProperty(Key).GetString()!;
    }

    /// <summary>The file with an empty list as its first property.</summary>
    private byte[] WithList(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), Lenient);
        reader.Read();
        var start = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text).AsSpan(0, (int)reader.BytesConsumed)).Length;
        reader.Read();
        var comma = reader.TokenType == JsonTokenType.PropertyName ? "," : "\n";
        return Encoding.UTF8.GetBytes($"{text[..start]}\n  \"{Name}\": []{comma}{text[start..]}");
    }

    private JsonListPlace? Find(byte[] text)
    {
        var reader = new Utf8JsonReader(text, Lenient);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("It is no JSON object.", null, 0, null);
        }

        var place = default(JsonListPlace);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isList = reader.ValueTextEquals(Name);
            reader.Read();
            if (!isList)
            {
                reader.Skip();
                continue;
            }

            place = reader.TokenType == JsonTokenType.StartArray
                ? Elements(ref reader)
                : throw new JsonException($"{Name} is no list.", null, text.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'), null);
        }

        reader.Read();
        return place;
    }

    private JsonListPlace Elements(ref Utf8JsonReader reader)
    {
        var start = (int)reader.BytesConsumed;
        var elements = new List<JsonListElement>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var first = (int)reader.TokenStartIndex;
            var key = default(string);
            var depth = reader.CurrentDepth;
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                while (reader.Read() && reader.CurrentDepth > depth)
                {
                    if (reader.CurrentDepth == depth + 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(Key))
                    {
                        reader.Read();
                        key = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                    }
                }
            }
            else
            {
                reader.Skip();
            }

            elements.Add(new JsonListElement(first, (int)reader.BytesConsumed, key));
        }

        return new JsonListPlace(start, (int)reader.TokenStartIndex, elements);
    }
}
