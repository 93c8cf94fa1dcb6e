namespace Slipway.Releases;

/// <summary>A commit of git: 40 lower-case hexadecimal digits, or 64 in a SHA-256 repository.</summary>
public sealed record CommitId
{
    private readonly string text;

    private CommitId(string text) => this.text = text;

    /// <summary>The first 12 digits, for people.</summary>
    public string Short => text[..12];

    /// <exception cref="UserError">The text is no full commit id.</exception>
    public static CommitId Parse(string text) => text is { Length: 40 or 64 } && text.AsSpan().IndexOfAnyExcept("0123456789abcdef") < 0
        ? new CommitId(text)
        : throw new UserError($"'{text}' is not a commit", "expected the full id: 40 hexadecimal digits");

    public override string ToString() => text;
}
