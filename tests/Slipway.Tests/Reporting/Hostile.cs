using CsCheck;

namespace Slipway.Tests.Reporting;

/// <summary>Texts that try to be more than texts.</summary>
internal static class Hostile
{
    private static readonly string[] Pieces =
    [
        "`", "``", "```", "````", "~~~", "\n", "\r", "\r\n", "\t", "\0", "\u001b[31m", "|", "\\|", "\\", "\\\\", "</details>", "<details>", "</summary>", "<img src=x onerror=y>",
        "<!--", "-->", "<a href='x'>", "@somebody", "@org/team", "#1", "GH-1", "other/repo#2", "[x](https://evil.example)", "![x](https://evil.example/i.png)",
        "https://evil.example", "www.evil.example", "mail@evil.example", "<https://evil.example>", "[x]: https://evil.example", "[x]", "[^1]", "\u202e", "\u2066", "\u200b", "\u2028",
        "\ufeff", "\U000e0041", "\ud800", "&lt;", "&#64;", "**", "__", "- ", "> ", "# ", "===", "---", "$$", ":smile:", "x", " ", "    ", "::error::", "%0A", "${{ github.token }}",
        "sha256:", "| --- |", "==", "[!NOTE]",
    ];

    public static Gen<string> Text { get; } = Gen.OneOf(
        Gen.OneOf([.. Pieces.Select(x => Gen.Const(x))]).Array[0, 12].Select(string.Concat),
        Gen.String[0, 40],
        Gen.Char[(char)0, (char)0x2100].Array[0, 20].Select(x => new string(x)));
}
