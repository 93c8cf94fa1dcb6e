using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Tools;

namespace Slipway.Tests.Images;

public sealed class A_base_image : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task lies_below_the_service_with_its_own_layers_environment_and_history()
    {
        var layout = await OciLayout.OpenOrCreate(folder["base"], Cancellation);
        var manifest = await Write(layout, "amd64");
        await layout.Tag(manifest, "10.0", Cancellation);

        var (image, config) = await Build($"oci:{folder["base"]}:10.0");

        var layer = (await layout.ReadManifest(manifest.Digest, Cancellation)).Layers.Single();
        image.Layers.Select(x => x.Digest).First().ShouldBe(layer.Digest);
        image.Layers.ShouldAllBe(x => x.MediaType == MediaTypes.GzipLayer);
        config.Architecture.ShouldBe("amd64");
        config.Config!.Env.ShouldBe(["PATH=/bin", "ASPNETCORE_HTTP_PORTS=80", $"COMMIT_ID={Samples.Metadata.Commit}"]);
        config.Config.User.ShouldBe("1654:1654");
        config.Config.Cmd.ShouldBeNull();
        config.History!.Select(x => x.CreatedBy).ShouldBe(["base", "slipway: packages", "slipway: service"]);
        config.Rootfs.DiffIds.Count.ShouldBe(3);
        image.Annotations![AnnotationKeys.BaseName].ShouldBe("10.0");
        image.Annotations[AnnotationKeys.BaseDigest].ShouldBe(manifest.Digest.ToString());
    }

    [Fact]
    public async Task for_several_platforms_is_taken_for_this_machine()
    {
        var layout = await OciLayout.OpenOrCreate(folder["base"], Cancellation);
        var mine = Platform.OfThisMachine.Architecture;
        await WriteIndex(layout, "s390x", mine, "riscv64");

        var (_, config) = await Build($"oci:{folder["base"]}:latest");

        config.Architecture.ShouldBe(mine);
    }

    [Fact]
    public async Task that_is_not_for_this_machine_is_refused_with_what_there_is()
    {
        var layout = await OciLayout.OpenOrCreate(folder["base"], Cancellation);
        await WriteIndex(layout, "s390x", "riscv64");

        var error = await Should.ThrowAsync<UserError>(() => BaseImage.Open($"oci:{folder["base"]}:latest", Registries.Registries.None, Cancellation));

        error.Message.ShouldContain("(linux/s390x)");
    }

    [Theory]
    [InlineData("ubuntu:24.04", "is no base image")]
    [InlineData("oci:/no/such/folder", "is no OCI image layout")]
    [InlineData("oci:/no/such/folder:tag", "is no OCI image layout")]
    public async Task that_is_not_there_is_refused(string reference, string message) =>
        (await Should.ThrowAsync<UserError>(() => BaseImage.Open(reference, Registries.Registries.None, Cancellation))).Message.ShouldContain(message);

    [Fact]
    public async Task is_read_from_a_folder_that_cannot_be_written()
    {
        var layout = await OciLayout.OpenOrCreate(folder["base"], Cancellation);
        await Write(layout, "amd64");
        File.Delete(folder["base/slipway.lock"]);
        await new ToolCall("chmod", "-R", "a-w", folder["base"]).Run(Cancellation);

        await Build($"oci:{folder["base"]}");

        File.Exists(folder["base/slipway.lock"]).ShouldBeFalse();
        await new ToolCall("chmod", "-R", "u+w", folder["base"]).Run(Cancellation);
    }

    private async Task<(Manifest Image, ImageConfig Config)> Build(string reference)
    {
        var store = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var baseImage = await BaseImage.Open(reference, Registries.Registries.None, Cancellation);
        var image = await new ImageBuilder(store, baseImage).Build(Samples.Publish(folder), Samples.Metadata, Cancellation);
        var manifest = await store.ReadManifest(image.Digest, Cancellation);
        return (manifest, await store.ReadConfig(manifest, Cancellation));
    }

    private static async Task<Descriptor> Write(OciLayout store, string architecture)
    {
        var archive = Samples.Tar(Samples.InTar("bin/x", "program"));
        var layer = await store.WriteBlob("application/vnd.docker.image.rootfs.diff.tar.gzip", ReproducibleTar.Compress(archive), Cancellation);
        var config = new ImageConfig
        {
            Architecture = architecture,
            Os = "linux",
            Config = new ExecutionConfig { User = "0", Env = ["PATH=/bin", "ASPNETCORE_HTTP_PORTS=80", "COMMIT_ID=other"], Cmd = ["sh"] },
            Rootfs = new RootFileSystem { DiffIds = [Digest.Of(archive)] }
        };
        var blob = await store.WriteBlob("application/vnd.docker.container.image.v1+json", OciJson.Write(config), Cancellation);
        return await store.WriteManifest(
            new Manifest { MediaType = "application/vnd.docker.distribution.manifest.v2+json", Config = blob, Layers = [layer] },
            Cancellation);
    }

    private static async Task WriteIndex(OciLayout store, params string[] architectures)
    {
        var images = new List<Descriptor>();
        foreach (var architecture in architectures)
        {
            var platform = new Platform { Os = "linux", Architecture = architecture };
            images.Add(await Write(store, architecture) with { Platform = platform });
        }

        var index = await store.WriteBlob(MediaTypes.Index, OciJson.Write(new ImageIndex { Manifests = images }), Cancellation);
        await store.Tag(index, "latest", Cancellation);
    }
}
