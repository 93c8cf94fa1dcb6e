using System.Net.Http.Headers;

namespace Slipway.Images.Registries;

/// <summary>How a registry wants to be told who asks.</summary>
/// <param name="Scheme"><c>Basic</c> or <c>Bearer</c>.</param>
/// <param name="Parameters">What it says about it: realm, service, scope.</param>
/// <remarks>RFC 7235, section 4.1; Docker's token authentication specification.</remarks>
internal sealed record Challenge(string Scheme, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>The challenges of an answer of 401.</summary>
    public static IReadOnlyList<Challenge> Of(HttpHeaderValueCollection<AuthenticationHeaderValue> headers) =>
        [.. headers.Select(x => new Challenge(x.Scheme, ParametersOf(x.Parameter ?? "")))];

    /// <summary>Reads <c>name="value",name=value</c>; what is none of both ends the reading.</summary>
    private static Dictionary<string, string> ParametersOf(string text)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var position = 0;
        while (position < text.Length && text.IndexOf('=', position) is > 0 and var equals)
        {
            var name = text[position..equals].Trim(' ', ',', '\t');
            var (value, end) = text.AsSpan(equals + 1).StartsWith("\"") ? Quoted(text, equals + 2) : Token(text, equals + 1);
            parameters.TryAdd(name, value);
            position = end;
        }

        return parameters;
    }

    private static (string Value, int End) Token(string text, int start)
    {
        var comma = text.IndexOf(',', start);
        var end = comma < 0 ? text.Length : comma;
        return (text[start..end].Trim(), Math.Min(end + 1, text.Length));
    }

    private static (string Value, int End) Quoted(string text, int start)
    {
        var value = new System.Text.StringBuilder();
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    return (value.ToString(), i + 1);
                case '\\' when i + 1 < text.Length:
                    value.Append(text[++i]);
                    break;
                default:
                    value.Append(text[i]);
                    break;
            }
        }

        return (value.ToString(), text.Length);
    }
}
