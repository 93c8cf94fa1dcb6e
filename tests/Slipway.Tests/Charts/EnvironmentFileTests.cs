using Slipway.Charts;

namespace Slipway.Tests.Charts;

public sealed class The_environments
{
    private static readonly IReadOnlyDictionary<string, string> LocalSecrets = YamlDocuments.Read(File.ReadAllText(Delivery.LocalSecrets))
        .Single().AsObject().ToDictionary(x => x.Key, x => x.Value!.GetValue<string>());

    private static IEnumerable<string> References => Delivery.Environments
        .SelectMany(x => YamlDocuments.Read(File.ReadAllText(x.ValuesFile)).Single()["secrets"]!.AsObject())
        .Select(x => x.Value!.GetValue<string>().Split('?')[0]);

    [Fact]
    public void have_a_made_up_value_for_every_secret_and_none_besides() =>
        LocalSecrets.Keys.Order().ShouldBe(References.Order());

    [Fact]
    public void share_no_secret() =>
        LocalSecrets.Values.ShouldBeUnique();

    [Fact]
    public void can_share_a_namespace()
    {
        var names = new[] { "prod-mainnet", "prod-bsc" }
            .SelectMany(x => RenderedChart.Parse(File.ReadAllText(Delivery.Golden(x))).Objects)
            .Select(x => x.Described());

        names.ShouldBeUnique();
    }

    [Theory]
    [InlineData("ref+awsssm:///dev/listener/DB_PASSWORD?region=eu-west-3", true)]
    [InlineData("ref+env://DB_PASSWORD", true)]
    [InlineData("ref+file://secrets.json#/db/password", true)]
    [InlineData("ref+awsssm://", false)]
    [InlineData("ref+awsssm:/dev/x", false)]
    [InlineData("awsssm:///dev/x", false)]
    [InlineData("ref+://x", false)]
    [InlineData("ref+env://A B", false)]
    [InlineData("x ref+env://A", false)]
    [InlineData("ref+env://A\nref+env://B", false)]
    public void name_secrets_by_reference(string text, bool isReference)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "values.yaml");
        File.WriteAllText(file, $"secrets:\n  A: {System.Text.Json.JsonSerializer.Serialize(text)}\n");

        ReferenceCheck.Malformed(file).Any().ShouldBe(!isReference);
    }
}
