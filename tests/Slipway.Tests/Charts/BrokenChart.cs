using Slipway.Charts;

namespace Slipway.Tests.Charts;

/// <summary>A copy of the chart with one text of one file replaced.</summary>
internal sealed class BrokenChart : IDisposable
{
    private readonly TemporaryFolder folder = TemporaryFolder.CopyOf(Path.Combine(Delivery.Root, "deploy"));

    public BrokenChart(string file, string old, string replacement)
    {
        var path = Path.Combine(folder.Path, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, replacement));
    }

    public async Task<string[]> Findings(CancellationToken cancellation)
    {
        var environment = Delivery.Environment("prod-bsc") with { ValuesFile = Path.Combine(folder.Path, "environments", "prod-bsc.yaml") };
        var validation = new ChartValidation(Path.Combine(folder.Path, "listener"), [environment]);
        return [.. (await validation.Run(await Delivery.Helm(), cancellation)).Select(x => x.ToString())];
    }

    public void Dispose() => folder.Dispose();
}
