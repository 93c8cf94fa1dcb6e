using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Newtonsoft.Json;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tests.Reporting;

/// <summary>The ways in which programs write a text.</summary>
internal static class Spellings
{
    public static readonly IReadOnlyDictionary<string, Func<string, string>> All = new Dictionary<string, Func<string, string>>
    {
        ["as it is"] = text => text,
        ["percent"] = Uri.EscapeDataString,
        ["percent, lower case"] = text => LowerHex(Uri.EscapeDataString(text)),
        ["percent, every byte"] = text => string.Concat(Encoding.UTF8.GetBytes(text).Select(each => $"%{each:x2}")),
        ["percent, some"] = text => text.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2f", StringComparison.Ordinal),
        ["form"] = text => WebUtility.UrlEncode(text),
        ["user of a URL"] = text => $"https://me:{Uri.EscapeDataString(text)}@host/path",
        ["JSON"] = text => JavaScriptEncoder.Default.Encode(text),
        ["JSON, relaxed"] = text => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text),
        ["JSON of Newtonsoft"] = text => JsonConvert.ToString(text),
        ["JSON, every character"] = text => string.Concat(text.Select(each => $"\\u{(int)each:X4}")),
        ["JSON in JSON's slashes"] = text => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text).Replace("/", "\\/", StringComparison.Ordinal),
        ["XML"] = text => System.Security.SecurityElement.Escape(text),
        ["HTML"] = text => HtmlEncoder.Default.Encode(text),
        ["XML, numbers"] = text => string.Concat(text.EnumerateRunes().Select(each => $"&#{each.Value};")),
        ["shell, single quotes"] = text => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'",
        ["shell, single quotes in double ones"] = text => $"'{text.Replace("'", "'\"'\"'", StringComparison.Ordinal)}'",
        ["shell, backslashes"] = text => string.Concat(text.Select(each => char.IsAsciiLetterOrDigit(each) || each > 127 ? $"{each}" : $"\\{each}")),
        ["C"] = text => string.Concat(Encoding.UTF8.GetBytes(text).Select(each => $"\\{Convert.ToString(each, 8).PadLeft(3, '0')}")),
        ["command line"] = CommandLine.EscapeWithinQuotes,
        ["hexadecimal"] = text => Convert.ToHexString(Encoding.UTF8.GetBytes(text)),
        ["hexadecimal, lower case"] = text => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text)),
        ["base64"] = Base64,
        ["base64 for URLs"] = text => Base64(text).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        ["base64, percent"] = text => Uri.EscapeDataString(Base64(text)),
        ["JSON in JSON"] = text => JsonConvert.ToString(JsonConvert.ToString(text)),
        ["JSON in JSON in JSON"] = text => JsonConvert.ToString(JsonConvert.ToString(JsonConvert.ToString(text))),
        ["percent in percent"] = text => Uri.EscapeDataString(Uri.EscapeDataString(text)),
        ["URL in JSON"] = text => JavaScriptEncoder.Default.Encode($"https://me:{WebUtility.UrlEncode(text)}@host/?a=b&c=d"),
        ["JSON in XML"] = text => System.Security.SecurityElement.Escape(JsonConvert.ToString(text)),
        ["JSON in base64"] = text => Base64("{\"auths\":{\"password\":\"" + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + "\"}}"),
        ["base64 in base64"] = text => Base64("{\"auth\":\"" + Base64($"me:{text}") + "\"}"),
        ["base64 of UTF-16"] = text => Convert.ToBase64String(Encoding.Unicode.GetBytes($"login {text};")),
        ["hexadecimal, with colons"] = text => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text)).Chunk(2).Select(each => new string(each)).Aggregate((a, b) => $"{a}:{b}"),
        ["base64, JSON"] = text => JavaScriptEncoder.Default.Encode(Base64(text)),
    };

    public static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string LowerHex(string text)
    {
        var lower = new StringBuilder(text);
        for (var index = text.IndexOf('%', StringComparison.Ordinal); index >= 0; index = text.IndexOf('%', index + 1))
        {
            lower[index + 1] = char.ToLower(text[index + 1], CultureInfo.InvariantCulture);
            lower[index + 2] = char.ToLower(text[index + 2], CultureInfo.InvariantCulture);
        }

        return lower.ToString();
    }
}
