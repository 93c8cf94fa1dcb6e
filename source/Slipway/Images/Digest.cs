using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Slipway.Images;

/// <summary>The content address of a blob or manifest: <c>sha256:</c> and 64 lower-case hexadecimal digits.</summary>
/// <remarks>OCI image specification 1.1, descriptor, section Digests. Other algorithms are refused.</remarks>
public sealed record Digest
{
    private const string Prefix = "sha256:";

    private Digest(string hex) => Hex = hex;

    /// <summary>The 64 hexadecimal digits.</summary>
    public string Hex { get; }

    /// <summary>The first 12 hexadecimal digits, for people.</summary>
    public string Short => Hex[..12];

    /// <summary>The digest of these bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>The digest of a text in UTF-8.</summary>
    public static Digest Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>The digest of what is left in a stream.</summary>
    public static Digest Of(Stream content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));

    /// <summary>The digest of what is left in a stream.</summary>
    public static async Task<Digest> Of(Stream content, CancellationToken cancellation) =>
        new(Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation).ConfigureAwait(false)));

    /// <summary>The digest of a hash that was computed while writing.</summary>
    internal static Digest OfHash(ReadOnlySpan<byte> hash) => new(Convert.ToHexStringLower(hash));

    /// <exception cref="UserError">The text is no sha256 digest.</exception>
    public static Digest Parse(string text) => TryParse(text, out var digest)
        ? digest
        : throw new UserError($"'{text}' is not a digest", "expected sha256: and 64 hexadecimal digits");

    /// <summary>Whether the text is a sha256 digest, and the digest.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Digest? digest)
    {
        digest = text is not null
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && text.Length == Prefix.Length + 64
            && text.AsSpan(Prefix.Length).IndexOfAnyExcept("0123456789abcdef") < 0
                ? new Digest(text[Prefix.Length..])
                : null;
        return digest is not null;
    }

    public override string ToString() => Prefix + Hex;
}
