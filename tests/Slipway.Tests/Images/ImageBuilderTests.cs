using System.Formats.Tar;
using System.Text;
using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Images.Internal;
using Slipway.Releases;

namespace Slipway.Tests.Images;

public sealed class An_image : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task is_the_same_whenever_and_wherever_it_is_built()
    {
        var published = Samples.Publish(folder, "here");
        var copied = Samples.Publish(folder, "elsewhere/deep");
        foreach (var file in Directory.GetFiles(copied, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        }

        var one = await Build(await OciLayout.OpenOrCreate(folder["one"], Cancellation), published);
        var two = await Build(await OciLayout.OpenOrCreate(folder["two"], Cancellation), copied);

        two.ShouldBe(one);
    }

    [Fact]
    public async Task has_packages_in_one_layer_and_the_service_in_another()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);

        var image = await Build(layout, Samples.Publish(folder));

        var manifest = await layout.ReadManifest(image.Digest, Cancellation);
        (await Names(layout, manifest.Layers[0])).ShouldBe(
        [
            "app/", "app/Json.dll", "app/de/", "app/de/Json.resources.dll",
            "app/runtimes/", "app/runtimes/linux-x64/", "app/runtimes/linux-x64/native/", "app/runtimes/linux-x64/native/libjson.so"
        ]);
        (await Names(layout, manifest.Layers[1])).ShouldBe(
            ["app/", "app/Listener.deps.json", "app/Listener.dll", "app/Shared.dll", "app/run.sh", "app/wwwroot/", "app/wwwroot/site.css"]);
    }

    [Fact]
    public async Task of_the_next_commit_shares_the_layer_of_packages()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var next = Samples.Metadata with
        {
            Commit = CommitId.Parse(new string('f', 40)),
            CommitTime = Samples.CommitTime.AddDays(1)
        };

        var one = await Build(layout, Samples.Publish(folder, "one"));
        var two = await new ImageBuilder(layout, BaseImage.Scratch).Build(Samples.Publish(folder, "two", "new code"), next, Cancellation);

        var layers = (await layout.ReadManifest(one.Digest, Cancellation)).Layers;
        var nextLayers = (await layout.ReadManifest(two.Digest, Cancellation)).Layers;
        nextLayers[0].ShouldBe(layers[0]);
        nextLayers[1].ShouldNotBe(layers[1]);
    }

    [Fact]
    public async Task says_how_it_is_run_and_where_it_comes_from()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);

        var image = await Build(layout, Samples.Publish(folder));

        var manifest = await layout.ReadManifest(image.Digest, Cancellation);
        var config = Encoding.UTF8.GetString(await layout.ReadBytes(manifest.Config, Cancellation));
        config[config.IndexOf("\"config\"", StringComparison.Ordinal)..config.IndexOf(",\"rootfs\"", StringComparison.Ordinal)].ShouldBe(
            """
            "config":{"User":"1654:1654","ExposedPorts":{"8080/tcp":{}},
            "Env":["ASPNETCORE_HTTP_PORTS=8080","COMMIT_ID=0123456789abcdef0123456789abcdef01234567"],
            "Entrypoint":["dotnet","/app/Listener.dll"],"WorkingDir":"/app",
            "Labels":{"org.opencontainers.image.created":"2026-03-01T11:00:00Z",
            "org.opencontainers.image.revision":"0123456789abcdef0123456789abcdef01234567",
            "org.opencontainers.image.source":"https://example.com/listener",
            "org.opencontainers.image.title":"Listener","org.opencontainers.image.version":"1.2.3"}}
            """.ReplaceLineEndings(""));
        manifest.Annotations.ShouldBe((await layout.ReadConfig(manifest, Cancellation)).Config!.Labels);
    }

    [Fact]
    public async Task without_packages_has_one_layer()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        folder.Write("published/Listener.dll", "code");

        var image = await Build(layout, folder["published"]);

        (await layout.ReadManifest(image.Digest, Cancellation)).Layers.Count.ShouldBe(1);
    }

    [Fact]
    public async Task needs_the_entry_assembly()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        folder.Write("published/Other.dll", "code");

        (await Should.ThrowAsync<UserError>(() => Build(layout, folder["published"]))).Message.ShouldContain("has no Listener.dll");
    }

    [Fact]
    public async Task needs_a_sound_dependency_file()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        folder.Write("published/Listener.dll", "code");
        folder.Write("published/Listener.deps.json", """{"libraries":[]}""");

        (await Should.ThrowAsync<UserError>(() => Build(layout, folder["published"]))).Message.ShouldContain("is no dependency file of .NET");
    }

    private static Task<Descriptor> Build(OciLayout store, string published) =>
        new ImageBuilder(store, BaseImage.Scratch).Build(published, Samples.Metadata, Cancellation);

    private static async Task<IReadOnlyList<string>> Names(OciLayout store, Descriptor layer)
    {
        await using var blob = await store.ReadBlob(layer, Cancellation);
        return await LayerReader.Read(layer, blob, Cancellation).Select(x => x.Name).ToListAsync(Cancellation);
    }
}
