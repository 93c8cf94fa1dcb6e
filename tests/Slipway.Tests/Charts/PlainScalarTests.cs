using Slipway.Charts;

namespace Slipway.Tests.Charts;

public sealed class A_plain_scalar
{
    [Theory]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("yes", "true")]
    [InlineData("Off", "false")]
    [InlineData("y", "true")]
    [InlineData("yEs", "\"yEs\"")]
    [InlineData("42", "42")]
    [InlineData("-42", "-42")]
    [InlineData("1_000", "1000")]
    [InlineData("0644", "420")]
    [InlineData("0o644", "420")]
    [InlineData("0x1F", "31")]
    [InlineData("0b101", "5")]
    [InlineData("089", "89")]
    [InlineData("1.5", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("-", "\"-\"")]
    [InlineData(".", "\".\"")]
    [InlineData("e", "\"e\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("2026-01-01", "\"2026-01-01\"")]
    [InlineData("100m", "\"100m\"")]
    [InlineData("sha256:00", "\"sha256:00\"")]
    public void is_what_Helm_takes_it_for(string text, string json) =>
        (PlainScalar.ToJson(text)?.ToJsonString() ?? "null").ShouldBe(json);
}
