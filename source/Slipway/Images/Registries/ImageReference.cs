using System.Text.RegularExpressions;

namespace Slipway.Images.Registries;

/// <summary>An image in a registry: <c>HOST/NAME@sha256:…</c>, <c>HOST/NAME:TAG@sha256:…</c>, or by a tag alone, which can be another image tomorrow.</summary>
/// <remarks>OCI distribution specification 1.1, section "Pulling manifests", for the form of a tag.</remarks>
public sealed partial record ImageReference
{
    private ImageReference(RepositoryName repository, string? tag, Digest? digest) => (Repository, Tag, Digest) = (repository, tag, digest);

    /// <summary>Where it lies.</summary>
    public RepositoryName Repository { get; }

    /// <summary>What people call it; none where the digest stands alone.</summary>
    public string? Tag { get; }

    /// <summary>What it is; none where a tag stands alone.</summary>
    public Digest? Digest { get; }

    /// <summary>The image with a digest.</summary>
    public static ImageReference To(RepositoryName repository, Digest digest) => new(repository, null, digest);

    /// <exception cref="UserError">The text is no such reference.</exception>
    public static ImageReference Parse(string text)
    {
        var (name, digest) = Cut(text, text.IndexOf('@'));
        var (repository, tag) = Cut(name, name.IndexOf(':', Math.Max(name.IndexOf('/'), 0)));
        return RepositoryName.TryParse(repository, out var parsed)
            && (tag is null || IsTag(tag))
            && (digest is null || Images.Digest.TryParse(digest, out _))
            && (tag ?? digest) is not null
                ? new ImageReference(parsed, tag, digest is null ? null : Images.Digest.Parse(digest))
                : throw new UserError($"'{text}' is no image of a registry", "write HOST/NAME@sha256:… with a name in lower case and 64 hexadecimal digits");
    }

    /// <summary>The same, and the digest that its tag has.</summary>
    public ImageReference WithDigest(Digest digest) => new(Repository, Tag, digest);

    /// <summary>The name and the tag, without the digest.</summary>
    public string Name => Tag is null ? $"{Repository}" : $"{Repository}:{Tag}";

    public override string ToString() => Digest is null ? Name : $"{Name}@{Digest}";

    /// <summary>Whether a registry can have such a tag.</summary>
    internal static bool IsTag(string text) => TagForm.IsMatch(text);

    private static (string Before, string? After) Cut(string text, int at) => at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);

    [GeneratedRegex(@"^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}\z")]
    private static partial Regex TagForm { get; }
}
