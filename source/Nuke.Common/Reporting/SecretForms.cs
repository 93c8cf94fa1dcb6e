using System.Text;
using Nuke.Common.Tooling;

namespace Nuke.Common.Reporting;

/// <summary>How a secret may be written where no <see cref="Escaping"/> helps.</summary>
internal static class SecretForms
{
    /// <summary>Three characters of a base64 text are in many others.</summary>
    private const int ShortestBase64 = 4;

    private static readonly int[] LinesOfBase64 = [64, 76];

    public static IEnumerable<byte[]> Of(string secret) =>
        Texts(secret).Concat(Encoded(Encoding.UTF8.GetBytes(secret)))
            .Where(form => form.Length >= Redaction.ShortestSecret)
            .Select(Encoding.UTF8.GetBytes);

    private static IEnumerable<string> Texts(string secret) =>
    [
        secret,
        secret.Trim(),
        .. secret.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        CommandLine.EscapeWithinQuotes(secret),
        secret.Replace("'", @"'\''", StringComparison.Ordinal),
        secret.Replace("'", "'\"'\"'", StringComparison.Ordinal),
        secret.Replace("'", "''", StringComparison.Ordinal),
        secret.Replace("\"", "\"\"", StringComparison.Ordinal),
    ];

    private static IEnumerable<string> Encoded(byte[] secret) =>
    [
        Convert.ToHexString(secret),
        Convert.ToHexStringLower(secret),
        .. Base64(secret).SelectMany(form => new[] { form, form.Replace('+', '-').Replace('/', '_') }),
    ];

    /// <summary>What of a base64 text depends on the secret alone, wherever in the encoded text it stands.</summary>
    private static IEnumerable<string> Base64(byte[] secret)
    {
        for (var before = 0; before < 3; before++)
        {
            var text = Convert.ToBase64String([.. new byte[before], .. secret]);
            var start = ((before * 8) + 5) / 6;
            var end = (before + secret.Length) * 8 / 6;
            foreach (var form in new[] { text[start..end], text.TrimEnd('=')[start..], text[start..] })
            {
                if (form.Length >= ShortestBase64)
                {
                    yield return form;
                }
            }
        }

        foreach (var line in LinesOfBase64.SelectMany(width => Convert.ToBase64String(secret).Chunk(width)))
        {
            if (line.Length >= LinesOfBase64[0] / 8)
            {
                yield return new string(line);
            }
        }
    }
}
