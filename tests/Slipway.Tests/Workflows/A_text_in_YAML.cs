using CsCheck;
using Slipway.Workflows;
using YamlDotNet.RepresentationModel;

namespace Slipway.Tests.Workflows;

public sealed class A_text_in_YAML
{
    private static readonly string[] Odd =
    [
        "yes", "No", "on", "~", "null", "1e3", "0x1f", "-.5", "2026-01-01", "=", "<<", "true", "- a", "? b", "a: b", " a", "a ", "\u00a0", "\ud83d\ude80",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.String[Gen.Char[" \t\n:#-?{}[],&*!|>'\"%@`aé0123.yes"], 0, 12],
        Gen.OneOf([.. Odd.Select(x => Gen.Const(x))]));

    [Fact]
    public void is_read_as_it_was_written() => Hostile.Sample(text =>
    {
        var yaml = WorkflowFile.Write(AWorkflow.Good with { Variables = AWorkflow.Values("TEXT", text) });

        Variable(yaml).Value.ShouldBe(text);
    });

    [Theory]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("")]
    public void is_a_text_however_it_looks(string text)
    {
        var yaml = WorkflowFile.Write(AWorkflow.Good with { Variables = AWorkflow.Values("TEXT", text) });

        Variable(yaml).Style.ShouldBe(YamlDotNet.Core.ScalarStyle.DoubleQuoted);
    }

    private static YamlScalarNode Variable(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlScalarNode)stream.Documents.Single().RootNode["env"]["TEXT"];
    }
}
