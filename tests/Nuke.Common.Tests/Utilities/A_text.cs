using CsCheck;
using Nuke.Common.Utilities;

namespace Nuke.Common.Tests.Utilities;

public sealed class A_text
{
    private static readonly Gen<string> Hostile = Gen.String[Gen.Char["ab \"'\\{}\r\n-_\u00e4A"], 0, 20];

    [Theory]
    [InlineData("a b", "\"a b\"")]
    [InlineData("ab", "ab")]
    [InlineData("\"a b\"", "\"a b\"")]
    [InlineData("a \"b", "\"a \\\"b\"")]
    [InlineData("\" ", "\"\\\" \"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void is_quoted_when_it_has_a_space(string? text, string expected) => text.DoubleQuoteIfNeeded().ShouldBe(expected);

    [Fact]
    public void is_quoted_when_it_has_a_character_that_is_not_allowed()
    {
        "a;b".DoubleQuoteIfNeeded(';', null).ShouldBe("\"a;b\"");
        "a;b".SingleQuoteIfNeeded().ShouldBe("a;b");
        "a'b".SingleQuote().ShouldBe("'a\\'b'");
        "'a'".TrimMatchingSingleQuotes().ShouldBe("a");
        "\"".TrimMatchingDoubleQuotes().ShouldBe("\"");
    }

    [Fact]
    public void is_quoted_once_however_often_it_is_asked_for() => Hostile.Sample(text =>
        text.DoubleQuoteIfNeeded() is var once && once.DoubleQuoteIfNeeded() == once && (!text.Contains(' ', StringComparison.Ordinal) || once.IsDoubleQuoted()));

    [Fact]
    public void is_the_same_again_when_its_parts_are_joined() => Hostile.Sample(text =>
        string.Concat(text.Split((character, _) => char.IsUpper(character), includeSplitCharacter: true)) == text
        && string.Concat(text.SplitCamelHumpsWithKnownWords()) == text
        && text.SplitLineBreaks().JoinNewLine(PlatformFamily.Linux) == text.Replace("\r\n", "\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("NuGetApiKey", "nu-get-api-key", "nuget-api-key")]
    [InlineData("MyAPIKey", "my-api-key", "my-api-key")]
    [InlineData("", "", "")]
    public void in_camel_case_has_words(string text, string plain, string known)
    {
        text.SplitCamelHumps().JoinDash().ToLowerInvariant().ShouldBe(plain);
        text.SplitCamelHumpsWithKnownWords().JoinDash().ToLowerInvariant().ShouldBe(known);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a and b")]
    [InlineData("a b c", "a, b, and c")]
    public void is_enumerated(string words, string expected) => words.SplitSpace().JoinCommaAnd().ShouldBe(expected);

    [Fact]
    public void is_compared_in_any_case()
    {
        "Abc".EqualsAnyOrdinalIgnoreCase("x", "aBC").ShouldBeTrue();
        "Abc".ContainsAnyOrdinalIgnoreCase("x", "B").ShouldBeTrue();
        new[] { "x", "Abc" }.ContainsAnyOrdinalIgnoreCase("bc").ShouldBeTrue();
        "Abc".StartsWithAnyOrdinalIgnoreCase("aB").ShouldBeTrue();
        "Abc".StartsWithAny("aB").ShouldBeFalse();
        "Abc".EndsWithAnyOrdinalIgnoreCase(["BC"]).ShouldBeTrue();
        "Abc".EndsWithAny("BC").ShouldBeFalse();
        "Abc".IndexOfRegex("[a-z]").ShouldBe(1);
        "Abc".IndexOfRegex("[0-9]").ShouldBe(-1);
    }

    [Fact]
    public void is_trimmed()
    {
        "a//b///c".TrimToOne("/").ShouldBe("a/b/c");
        " a \t b\n".TrimWhitespaces().ShouldBe("a b");
        "name.git".TrimEnd(".git").ShouldBe("name");
        "name".TrimEnd("").ShouldBe("name");
        "v1.0".TrimStart("v").ShouldBe("1.0");
        "abcdef".Truncate(4).ShouldBe("abc…");
        "abcd".Truncate(4).ShouldBe("abcd");
        "  ".ToNullIfWhiteSpace().ShouldBeNull();
        "".ToNullIfEmpty().ShouldBeNull();
    }

    [Fact]
    public void is_never_longer_than_it_may_be() => Gen.Select(Hostile, Gen.Int[0, 25])
        .Sample((text, length) => text.Truncate(length).Length <= length);

    [Fact]
    public void is_hashed()
    {
        "abc".GetMD5Hash().ShouldBe("900150983cd24fb0d6963f7d28e17f72");
        "abc".GetSHA256Hash().ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        "what do ya want for nothing?".GetHMACSHA1Hash("Jefe").ShouldBe("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
        "what do ya want for nothing?".GetHMACSHA256Hash<object>("Jefe")
            .ShouldBe("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    [Fact]
    public void is_edited()
    {
        "a{0}".EscapeBraces().ShouldBe("a{{0}}");
        "push to nuget and github".ReplaceKnownWords().ShouldBe("push to NuGet and GitHub");
        "a1b2".ReplaceRegex("[0-9]", match => $"<{match.Value}>").ShouldBe("a<1>b<2>");
        "äb".Capitalize().ShouldBe("Äb");
        "".Capitalize().ShouldBe("");
        "b".Prepend("a").Append("c").Indent(2).ShouldBe("  abc");
        "a\r\n\r\nb\n\nc".SplitParagraphs().ShouldBe(["a", "b", "c"]);
    }
}
