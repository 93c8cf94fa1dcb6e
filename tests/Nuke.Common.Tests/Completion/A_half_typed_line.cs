using System.Text.Json;
using CsCheck;
using Nuke.Common.IO;
using Nuke.Common.Utilities;

namespace Nuke.Common.Tests.Completion;

public sealed class A_half_typed_line
{
    private static readonly Dictionary<string, string[]> Items = new()
    {
        ["Target"] = ["Compile", "Test", "Publish"],
        ["Skip"] = ["Compile", "Test"],
        ["NuGetApiKey"] = [],
        ["Configuration"] = ["Debug", "Release"],
    };

    [Theory]
    [InlineData("build", "Compile Publish Test")]
    [InlineData("build ", "Compile Publish Test")]
    [InlineData("build c", "Compile")]
    [InlineData("build Compile ", "Publish Test")]
    [InlineData("build --", "--configuration --nuget-api-key --skip --target")]
    [InlineData("build --n", "--nuget-api-key")]
    [InlineData("build -Nu", "-NuGetApiKey")]
    [InlineData("build --skip Compile --", "--configuration --nuget-api-key --target")]
    [InlineData("build --skip ", "Compile Test")]
    [InlineData("build --skip Compile ", "Test")]
    [InlineData("build Test -configuration R", "Release")]
    [InlineData("build --nuget-api-key ", "")]
    [InlineData("build --unknown x", "")]
    [InlineData("", "Compile Publish Test")]
    public void is_completed(string words, string expected) =>
        string.Join(' ', CompletionUtility.GetRelevantItems(words, Items)).ShouldBe(expected);

    [Fact]
    public void of_any_kind_is_no_reason_to_fail() => Gen.String[Gen.Char[" -aTc\t\"'=\u00e4"], 0, 40]
        .Sample(words => CompletionUtility.GetRelevantItems(words, Items).Count() <= Items.Count, iter: 2000);

    [Fact]
    public void knows_what_the_schema_knows()
    {
        using var schema = JsonDocument.Parse(
            """
            {
              "definitions": {
                "ExecutableTarget": { "type": "string", "enum": ["Compile", "Test"] },
                "NukeBuild": { "properties": { "Target": { "type": "array", "items": { "$ref": "#/definitions/ExecutableTarget" } } } }
              },
              "allOf": [
                { "properties": { "Kind": { "type": "string", "enum": ["a", "b"] }, "Key": { "type": "string" } } },
                { "$ref": "#/definitions/NukeBuild" }
              ]
            }
            """);

        var items = CompletionUtility.GetItemsFromSchema(schema, ["ci"], property => property.Name != "Key");

        items.Keys.ShouldBe(["Target", "Kind", "Profile"], ignoreOrder: true);
        items["Target"].ShouldBe(["Compile", "Test"]);
        items["Kind"].ShouldBe(["a", "b"]);
        items["Profile"].ShouldBe(["ci"]);
    }

    [Fact]
    public void has_nothing_to_complete_without_a_schema() =>
        CompletionUtility.GetItemsFromSchema((AbsolutePath)"/no/such/schema.json").ShouldBeEmpty();
}
