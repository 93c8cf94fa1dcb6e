using System.Text;
using System.Text.Encodings.Web;

namespace Nuke.Common.Reporting;

/// <summary>Knows the secrets of a run, and takes them out of every text.</summary>
internal sealed class Redaction
{
    /// <summary>What a text has in place of a secret.</summary>
    public const string Mark = "[REDACTED]";

    /// <summary>Shorter values are everywhere: their marks would tell more than they hide.</summary>
    private const int ShortestSecret = 3;

    private readonly Lock gate = new();

    /// <summary>The longest first: a secret may contain another.</summary>
    private string[] secrets = [];

    /// <summary>From now on these values, and the usual encodings of them, appear nowhere.</summary>
    public void Add(IEnumerable<string> values)
    {
        lock (gate)
        {
            secrets =
            [
                .. values.SelectMany(FormsOf).Where(form => form.Length >= ShortestSecret).Concat(secrets)
                    .Distinct(StringComparer.Ordinal).OrderByDescending(form => form.Length),
            ];
        }
    }

    public string Apply(string text)
    {
        foreach (var secret in secrets)
        {
            text = text.Replace(secret, Mark, StringComparison.Ordinal);
        }

        return text;
    }

    private static IEnumerable<string> FormsOf(string value) =>
    [
        value,
        .. value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Uri.EscapeDataString(value),
        JavaScriptEncoder.Default.Encode(value),
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(value)),
    ];
}
