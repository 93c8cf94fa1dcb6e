using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Nuke.Common.Tooling;

namespace Nuke.Common.Reporting;

/// <summary>How a secret may be written where no <see cref="Escaping"/> helps.</summary>
internal static class SecretForms
{
    /// <summary>Three characters of a base64 text are in many others.</summary>
    private const int ShortestBase64 = 4;

    private static readonly int[] LinesOfBase64 = [64, 76];

    public static IEnumerable<byte[]> Of(string secret)
    {
        string[] texts = [.. Known([secret, secret.Trim(), .. secret.Split(['\r', '\n'], StringSplitOptions.TrimEntries)])];
        var encoded = texts.Concat(Escaped(secret)).SelectMany(Encoded).Concat(Known([secret.Trim()]).SelectMany(WrittenByPrograms));
        return texts.Concat(Known(Quoted(secret))).Concat(encoded.SelectMany(form => new[] { form, form.Replace('+', '-').Replace('/', '_') }))
            .Where(form => form.Length >= Redaction.ShortestSecret)
            .Select(Encoding.UTF8.GetBytes);

        static IEnumerable<string> Known(IEnumerable<string> texts) =>
            texts.Where(text => text.Length >= Redaction.ShortestSecret).Distinct(StringComparer.Ordinal);
    }

    /// <summary>As command lines, shells, SQL and CSV have it.</summary>
    private static IEnumerable<string> Quoted(string secret) =>
    [
        CommandLine.EscapeWithinQuotes(secret),
        secret.Replace("'", @"'\''", StringComparison.Ordinal),
        secret.Replace("'", "'\"'\"'", StringComparison.Ordinal),
        secret.Replace("'", "''", StringComparison.Ordinal),
        secret.Replace("\"", "\"\"", StringComparison.Ordinal),
    ];

    /// <summary>What programs write before they encode the whole: JSON, addresses.</summary>
    private static IEnumerable<string> Escaped(string secret) => secret.All(char.IsAsciiLetterOrDigit)
        ? []
        :
        [
            JsonEncodedText.Encode(secret).Value,
            JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value,
            Uri.EscapeDataString(secret),
        ];

    private static IEnumerable<string> Encoded(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return
        [
            Convert.ToHexString(bytes),
            Convert.ToHexStringLower(bytes),
            .. Enumerable.Range(0, 3).SelectMany(before => Base64(bytes, before)),
            .. LinesOfBase64.SelectMany(width => Convert.ToBase64String(bytes).Chunk(width))
                .Where(line => line.Length >= LinesOfBase64[0] / 8)
                .Select(line => new string(line)),
        ];
    }

    /// <summary>PowerShell encodes commands in UTF-16, Docker's credentials are encoded twice in a secret of Kubernetes, bytes have separators.</summary>
    private static IEnumerable<string> WrittenByPrograms(string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        var hexadecimal = BitConverter.ToString(bytes);
        return
        [
            hexadecimal,
            hexadecimal.Replace('-', ':'),
            hexadecimal.Replace('-', ':').ToLowerInvariant(),
            .. Enumerable.Range(0, 3).SelectMany(before => Base64(Encoding.Unicode.GetBytes(secret), before)),
            .. from before in Enumerable.Range(0, 3)
               let inner = Base64(bytes, before).FirstOrDefault()
               where inner is not null
               from outer in Enumerable.Range(0, 3)
               from form in Base64(Encoding.ASCII.GetBytes(inner), outer)
               select form,
        ];
    }

    /// <summary>What of a base64 text depends on the secret alone, then the same with what may stand at its end.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="before">How many bytes stand before it in a group of three.</param>
    private static IEnumerable<string> Base64(byte[] secret, int before)
    {
        var text = Convert.ToBase64String([.. new byte[before], .. secret]);
        var start = ((before * 8) + 5) / 6;
        var end = (before + secret.Length) * 8 / 6;
        return new[] { text[start..end], text.TrimEnd('=')[start..], text[start..] }.Where(form => form.Length >= ShortestBase64);
    }
}
