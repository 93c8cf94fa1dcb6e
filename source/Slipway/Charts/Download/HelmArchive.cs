using System.Security.Cryptography;

namespace Slipway.Charts;

/// <summary>Helm's own downloads, pinned by the checksums of its release notes.</summary>
/// <remarks>Source: the release notes of Helm v4.1.4, section "Installation and Upgrading".</remarks>
/// <param name="platform">What to fetch it for.</param>
/// <param name="network">What carries the request.</param>
internal sealed class HelmArchive(HelmPlatform platform, Func<HttpMessageHandler> network) : IHelmSource
{
    private static readonly Dictionary<string, string> Checksums = new Dictionary<string, string>
    {
        ["darwin-amd64"] = "abf09c8503ad1d8ef76d3737a058c3456a998aae5f5966fce4bb3031aeb1654e",
        ["darwin-arm64"] = "7c2eca678e8001fa863cdf8cbf6ac1b3799f9404a89eb55c08260ef5732e658d",
        ["linux-amd64"] = "70b2c30a19da4db264dfd68c8a3664e05093a361cefd89572ffb36f8abfa3d09",
        ["linux-arm64"] = "13d03672be289045d2ff00e4e345d61de1c6f21c1257a45955a30e8ae036d8f1",
        ["windows-amd64"] = "bd60f567f667631a2c9b698dfabe5e3cd52eaaf4264163c0a9cae566db8560e8",
        ["windows-arm64"] = "d0a651026da4a26b28bdfc3d455ce3dfacbc267182dc2225c2172b1dcc549643",
    };

    private bool IsZip => platform.System == "windows";

    public string Name => $"https://get.helm.sh/helm-v{Helm.PinnedVersion}-{platform.Name}.{(IsZip ? "zip" : "tar.gz")}";

    public async Task Fetch(string destination, CancellationToken cancellation)
    {
        if (!Checksums.TryGetValue(platform.Name, out var expected))
        {
            throw new UserError($"no checksum of helm is pinned for {platform.Name}", "install helm 4 and put it on the PATH");
        }

        var archive = await Download(cancellation);
        var actual = Convert.ToHexStringLower(SHA256.HashData(archive));
        if (actual != expected)
        {
            throw new UserError($"{Name} has the checksum {actual}, not {expected}", "do not use it; find out what changed it on its way");
        }

        await Extract(archive, destination, cancellation);
    }

    private async Task<byte[]> Download(CancellationToken cancellation)
    {
        using var handler = network();
        using var client = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(5) };
        try
        {
            return await client.GetByteArrayAsync(new Uri(Name), cancellation);
        }
        catch (HttpRequestException error)
        {
            throw new UserError($"{Name}: {error.Message}", "check the network", error);
        }
        catch (TaskCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new UserError($"{Name} did not answer in time", "check the network", error);
        }
    }

    private async Task Extract(byte[] archive, string destination, CancellationToken cancellation)
    {
        using var content = new MemoryStream(archive);
        await using var program = IsZip
            ? await Archives.OpenInZip(content, $"{platform.Name}/helm.exe", cancellation)
            : await Archives.OpenInTarGz(content, $"{platform.Name}/helm", cancellation);
        if (program is null)
        {
            throw new UserError($"{Name} holds no helm for {platform.Name}", "install helm 4 and put it on the PATH");
        }

        await using var file = File.Create(destination);
        await program.CopyToAsync(file, cancellation);
    }
}
