using CsCheck;
using Nuke.Common.CI.Generation;
using YamlDotNet.Serialization;

namespace Nuke.Common.Tests.BuildServers;

public sealed class A_text_in_YAML
{
    [Theory]
    [InlineData("ubuntu-latest", "ubuntu-latest")]
    [InlineData("release/2", "release/2")]
    [InlineData("./build.cmd Test", "./build.cmd Test")]
    [InlineData("${{ secrets.X }}", "${{ secrets.X }}")]
    [InlineData("${{ a }} #1", "'${{ a }} #1'")]
    [InlineData("name: of it", "'name: of it'")]
    [InlineData("it's", "'it''s'")]
    [InlineData("a #b", "'a #b'")]
    [InlineData("on", "'on'")]
    [InlineData("Y", "'Y'")]
    [InlineData("*", "'*'")]
    [InlineData("- a", "'- a'")]
    [InlineData("", "''")]
    [InlineData(" a", "' a'")]
    [InlineData("1.10", "'1.10'")]
    [InlineData("0x1F", "'0x1F'")]
    [InlineData("2026-01-02", "'2026-01-02'")]
    [InlineData(".inf", "'.inf'")]
    [InlineData("a\nb", "\"a\\nb\"")]
    [InlineData("\u0085", "\"\\u0085\"")]
    public void has_quotes_where_it_needs_them(string text, string yaml) => Yaml.Scalar(text).ShouldBe(yaml);

    [Fact]
    public void is_read_back_as_it_was()
    {
        var reader = new DeserializerBuilder().Build();
        var odd = Gen.OneOf(Gen.Char["abc 019:#-'\"*&!|>%@`{}[],?\\=<~.+_yYnN\n\t$"], Gen.Char.AlphaNumeric);

        odd.Array[0, 12].Select(characters => new string(characters)).Sample(text =>
        {
            var read = reader.Deserialize<Dictionary<string, string>>($"{Yaml.Scalar("key" + text)}: {Yaml.Scalar(text)}\n");
            return read["key" + text] == text;
        });
    }
}
