namespace Slipway.Tests.Charts;

public sealed class The_rendered_manifests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A wanted change of the chart: copy the file that the message names over the golden one, and review the difference.</summary>
    [Theory]
    [InlineData("dev")]
    [InlineData("prod-mainnet")]
    [InlineData("prod-bsc")]
    public async Task are_those_that_were_reviewed(string environment)
    {
        var helm = await Delivery.Helm();

        var rendered = (await helm.Render(Delivery.Rendering(environment), Cancellation)).Yaml + "\n";

        var actual = Path.Combine(AppContext.BaseDirectory, $"{environment}.actual");
        await File.WriteAllTextAsync(actual, rendered, Cancellation);
        var golden = File.Exists(Delivery.Golden(environment)) ? await File.ReadAllTextAsync(Delivery.Golden(environment), Cancellation) : "";
        rendered.ShouldBe(golden, $"{actual} differs from {Delivery.Golden(environment)}");
    }

    [Fact]
    public async Task of_a_packaged_chart_are_those_of_its_folder()
    {
        using var folder = new TemporaryFolder();
        var helm = await Delivery.Helm();
        await new Slipway.Tools.ToolCall(helm.Program, "package", Delivery.Chart, "--destination", folder.Path).Run(Cancellation);
        var package = Directory.GetFiles(folder.Path, "*.tgz").Single();

        var fromPackage = await helm.Render(Delivery.Rendering("prod-bsc") with { Chart = package }, Cancellation);

        fromPackage.Yaml.ShouldBe((await helm.Render(Delivery.Rendering("prod-bsc"), Cancellation)).Yaml);
    }
}
