namespace Slipway.Infrastructure.Internal;

/// <summary>A word, a text or a sign of a Terraform file.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">The word, the text without its quotes, or the sign.</param>
/// <param name="Line">The first line is 1.</param>
internal readonly record struct HclToken(HclTokenKind Kind, string Text, int Line)
{
    public bool Is(string sign) => Kind == HclTokenKind.Sign && Text == sign;

    public bool IsWord(string word) => Kind == HclTokenKind.Word && Text == word;
}
