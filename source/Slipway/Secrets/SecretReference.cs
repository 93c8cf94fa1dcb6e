using System.Diagnostics.CodeAnalysis;

namespace Slipway.Secrets;

/// <summary>Where a secret value is to be found: <c>ref+SCHEME://PATH?OPTION=VALUE#/KEY</c>.</summary>
/// <remarks>The syntax of vals (helmfile). The reference is no secret itself.</remarks>
public sealed record SecretReference
{
    private const string Prefix = "ref+";

    private SecretReference(string text, string scheme, string path, IReadOnlyDictionary<string, string> options, string key) =>
        (Text, Scheme, Path, Options, Key) = (text, scheme, path, options, key);

    /// <summary>The reference as it was written.</summary>
    public string Text { get; }

    /// <summary>The kind of store: <c>awsssm</c>.</summary>
    public string Scheme { get; }

    /// <summary>The place in the store.</summary>
    public string Path { get; }

    /// <summary>What the store needs besides: <c>region</c>.</summary>
    public IReadOnlyDictionary<string, string> Options { get; }

    /// <summary>The key in a structured value, after <c>#/</c>; empty for the whole value.</summary>
    public string Key { get; }

    /// <summary>The reference without its options: the same place in any region.</summary>
    public string Place => $"{Prefix}{Scheme}://{Path}{(Key.Length > 0 ? $"#/{Key}" : "")}";

    /// <exception cref="UserError">The text is no reference.</exception>
    public static SecretReference Parse(string text) => TryParse(text, out var reference)
        ? reference
        : throw new UserError("a secret is given by a value that is no reference", "write ref+SCHEME://PATH, such as ref+awsssm:///dev/DB_PASSWORD?region=eu-west-3");

    /// <summary>Whether the text is a reference, and the reference.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SecretReference? reference)
    {
        reference = null;
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal) || text.IndexOf("://", StringComparison.Ordinal) is not (> 4 and var schemeEnd))
        {
            return false;
        }

        var scheme = text[Prefix.Length..schemeEnd];
        var rest = text[(schemeEnd + 3)..];
        var (beforeKey, key) = Split(rest, "#/");
        var (path, query) = Split(beforeKey, "?");
        var options = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = Split(option, "=");
            if (!options.TryAdd(name, Uri.UnescapeDataString(value)))
            {
                return false;
            }
        }

        if (path.Length == 0 || scheme.AsSpan().IndexOfAnyExceptInRange('a', 'z') >= 0 || text.Any(x => char.IsControl(x) || x == ' '))
        {
            return false;
        }

        reference = new SecretReference(text, scheme, path, options, key);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(SecretReference? other) => Text == other?.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static (string Before, string After) Split(string text, string separator) =>
        text.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + separator.Length)..]) : (text, "");
}
