using System.Text;
using CsCheck;
using Nuke.Common.Reporting;

namespace Nuke.Common.Tests.Reporting;

public sealed class A_secret
{
    private static readonly Gen<string> Secrets = Gen.OneOf(
        Gen.Char['!', '~'].Array[6, 40].Select(each => new string(each)),
        Gen.Char[@"ab \""'%+/&<"].Array[6, 12].Select(each => new string(each).Trim() + "x7Y"),
        Gen.Char["aäß€ Ω語"].Array[6, 20].Select(each => new string(each) + "🚀"));

    private static readonly Gen<string> Spelling = Gen.Int[0, Spellings.All.Count - 1].Select(index => Spellings.All.Keys.ElementAt(index));

    [Fact]
    public void is_hidden_in_every_spelling() =>
        Gen.Select(Secrets, Spelling).Sample(
            (secret, spelling) =>
            {
                var written = Spellings.All[spelling](secret);

                var shown = Redaction.Of([secret]).Apply($"before {written} after");

                shown.ShouldContain(Redaction.Mark, customMessage: $"{spelling}: {secret}");
                shown.ShouldNotContain(written);
                shown.ShouldStartWith("before ");
                shown.ShouldEndWith(" after");
            },
            iter: 5000,
            threads: 1);

    [Fact]
    public void is_hidden_inside_of_a_longer_base64_text() =>
        Gen.Select(Secrets, Gen.Char['a', 'z'].Array[0, 5], Gen.Char['a', 'z'].Array[0, 5]).Sample(
            (secret, before, after) =>
            {
                var prefix = Encoding.UTF8.GetByteCount(before);
                var text = Spellings.Base64($"{new string(before)}{secret}{new string(after)}");

                var shown = Redaction.Of([secret]).Apply(text);

                var left = shown[..shown.IndexOf(Redaction.Mark, StringComparison.Ordinal)];
                var right = shown[(shown.LastIndexOf(']') + 1)..];
                left.Length.ShouldBeLessThanOrEqualTo(((prefix * 8) + 5) / 6);
                right.Length.ShouldBeLessThanOrEqualTo((((after.Length * 8) + 9) / 6) + 2);
            },
            iter: 2000,
            threads: 1);

    [Fact]
    public void is_hidden_when_it_comes_in_pieces() =>
        Gen.Select(Secrets, Spelling, Gen.Int[1, 7].Array[1, 8]).Sample(
            (secret, spelling, lengths) =>
            {
                var redaction = Redaction.Of([secret]);
                var text = $"before {Spellings.All[spelling](secret)} after";
                var pieces = new RedactedText(redaction);
                var shown = new StringBuilder();
                for (var (position, piece) = (0, 0); position < text.Length; piece++)
                {
                    var end = Math.Min(text.Length, position + lengths[piece % lengths.Length]);
                    shown.Append(pieces.Next(text[position..end]));
                    position = end;
                }

                shown.Append(pieces.Rest()).ToString().ShouldBe(redaction.Apply(text), customMessage: spelling);
            },
            iter: 3000,
            threads: 1);

    [Fact]
    public void leaves_other_text_as_it_is() =>
        Gen.Select(Secrets.Array[1, 5], Gen.String[Gen.Char[" \t%&\\+abcdefghijk;:#0123456789\r\n"], 0, 200]).Sample(
            (secrets, text) =>
            {
                var redaction = Redaction.Of(secrets);
                var shown = redaction.Apply(text);

                return shown == text || secrets.Any(secret => shown.Contains(Redaction.Mark, StringComparison.Ordinal) && secret.Any(text.Contains));
            },
            iter: 1000,
            threads: 1);

    [Theory]
    [InlineData("password", "word", "my password, my word", "my [REDACTED], my [REDACTED]")]
    [InlineData("abcdef", "defghi", "xabcdefghiy", "x[REDACTED]y")]
    [InlineData("abcabc", "cabca", "xabcabcabcabcy", "x[REDACTED]y")]
    [InlineData("secret", "secrets", "secrets secret secre", "[REDACTED] [REDACTED] secre")]
    public void may_be_a_part_of_another_or_overlap_it(string one, string other, string text, string shown) =>
        Redaction.Of([one, other]).Apply(text).ShouldBe(shown);

    [Fact]
    public void of_several_lines_is_hidden_line_by_line_and_when_it_is_wrapped()
    {
        var key = $"-----BEGIN KEY-----\n{new string('k', 30)}{new string('q', 34)}\nMIIEvQ==\n-----END KEY-----\n";
        var redaction = Redaction.Of([key]);

        foreach (var line in key.TrimEnd().Split('\n'))
        {
            redaction.Apply($"| {line}\r\n").ShouldBe("| [REDACTED]\r\n");
        }

        var wrapped = Spellings.Base64(key).Chunk(76).Select(line => new string(line)).ToArray();
        redaction.Apply(string.Join("\n", wrapped)).ShouldBe(string.Join("\n", wrapped.Select(_ => Redaction.Mark)));
        redaction.Apply(key.ReplaceLineEndings("\\n")).ShouldBe(Redaction.Mark);
    }

    [Fact]
    public void that_does_not_come_holds_back_nothing_beyond_the_end_of_the_line()
    {
        var text = new RedactedText(Redaction.Of(["s3cr3t"]));

        text.Next("Name: ").ShouldBe("Name: ");
        text.Next("s3c").ShouldBe("");
        text.Next("ond\n").ShouldBe("s3cond\n");
        text.Next("s3cr3").ShouldBe("");
        text.Rest().ShouldBe("s3cr3");
    }

    [Fact]
    public void of_many_escapes_that_comes_character_by_character_costs_no_more()
    {
        var secret = string.Concat(Enumerable.Range(0, 5_000).Select(number => (char)('a' + (number * number % 26))));
        var pieces = new RedactedText(Redaction.Of([secret]));
        var shown = new StringBuilder();

        foreach (var character in $"the key: {string.Concat(secret.Select(each => $"\\u{(int)each:x4}"))}.\n")
        {
            shown.Append(pieces.Next($"{character}"));
        }

        shown.ToString().ShouldBe("the key: [REDACTED].\n");
    }

    [Fact]
    public void that_is_told_later_is_hidden_from_then_on()
    {
        var redaction = Redaction.Of(["s3cr3t"]);
        redaction.Apply("s3cr3t and t0k3n").ShouldBe("[REDACTED] and t0k3n");

        redaction.Add(["t0k3n"], "the token");

        redaction.Apply("s3cr3t and t0k3n").ShouldBe("[REDACTED] and [REDACTED]");
    }

    [Fact]
    public void costs_time_that_grows_with_the_text_only()
    {
        var secrets = Enumerable.Range(0, 20).Select(number => new string('a', 30 + number)).ToArray();
        var text = new string('a', 4_000_000);

        Redaction.Of(secrets).Apply(text).ShouldBe(Redaction.Mark);
    }
}
