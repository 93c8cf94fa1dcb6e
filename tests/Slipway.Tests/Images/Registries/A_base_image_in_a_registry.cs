using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Images.Registries;

namespace Slipway.Tests.Images.Registries;

/// <summary>Explicit: needs Debian's docker-registry.</summary>
public sealed class A_base_image_in_a_registry : IAsyncLifetime
{
    private readonly RequestLog network = new();
    private readonly TemporaryFolder folder = new();
    private DockerRegistry server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => server = await DockerRegistry.Start("", Cancellation);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        network.Dispose();
        folder.Dispose();
    }

    [Theory(Explicit = true)]
    [InlineData("")]
    [InlineData(":10.0")]
    public async Task lies_below_the_service_by_its_digest(string tag)
    {
        var (index, mine) = await WriteBase(server);

        var opened = await BaseImage.Open($"{server.Host}/team/base{tag}@{index}", In, Cancellation);
        var image = await Build(opened, Open(server, "team/listener"));

        opened.Digest.ShouldBe(mine);
        image.Annotations![AnnotationKeys.BaseName].ShouldBe($"{server.Host}/team/base{tag}");
        image.Annotations[AnnotationKeys.BaseDigest].ShouldBe($"{mine}");
        image.Layers.Count.ShouldBe(3);
    }

    [Fact(Explicit = true)]
    public async Task of_the_same_registry_is_not_sent()
    {
        var (index, _) = await WriteBase(server);
        var opened = await BaseImage.Open($"{server.Host}/team/base@{index}", In, Cancellation);
        network.Forget();

        var layer = (await Build(opened, Open(server, "team/listener"))).Layers[0];

        network.Requests.ShouldContain($"POST /v2/team/listener/blobs/uploads/?mount={layer.Digest}&from=team%2Fbase");
        network.Requests.ShouldNotContain(x => x.StartsWith("GET ") && x.Contains($"{layer.Digest}"));
    }

    [Fact(Explicit = true)]
    public async Task of_another_registry_goes_straight_from_one_to_the_other()
    {
        await using var other = await DockerRegistry.Start("", Cancellation);
        var (index, _) = await WriteBase(other);
        var opened = await BaseImage.Open($"{other.Host}/team/base@{index}", In, Cancellation);
        var images = Open(server, "team/listener");

        var image = await Build(opened, images);

        Digest.Of(await images.ReadBytes(image.Layers[0], Cancellation)).ShouldBe(image.Layers[0].Digest);
    }

    [Fact(Explicit = true)]
    public async Task by_a_tag_alone_is_refused_with_the_digest_that_it_has_now()
    {
        var (index, _) = await WriteBase(server);

        var error = await Should.ThrowAsync<UserError>(() => BaseImage.Open($"{server.Host}/team/base:10.0", In, Cancellation));

        error.Message.ShouldContain("has no digest, and a tag can move");
        error.NextStep.ShouldBe($"name the one that it has now: --base-image {server.Host}/team/base:10.0@{index}");
    }

    [Fact(Explicit = true)]
    public async Task that_is_not_there_is_named()
    {
        var error = await Should.ThrowAsync<UserError>(() => BaseImage.Open($"{server.Host}/team/base@{Digest.Of("nothing")}", In, Cancellation));

        error.Message.ShouldContain($"{server.Host}/team/base has no '{Digest.Of("nothing")}'");
    }

    [Fact(Explicit = true)]
    public async Task for_several_platforms_is_copied_whole_between_registries()
    {
        await using var other = await DockerRegistry.Start("", Cancellation);
        var (index, _) = await WriteBase(other);
        var (from, to) = (Open(other, "team/base"), Open(server, "mirror/base"));

        await ImageCopy.Copy(from, to, index, Cancellation);

        (await to.ReadManifestBytes(index, Cancellation)).ShouldBe(await from.ReadManifestBytes(index, Cancellation));
        foreach (var platform in (await to.ReadIndex(index, Cancellation)).Manifests)
        {
            var manifest = await to.ReadManifest(platform.Digest, Cancellation);
            Digest.Of(await to.ReadBytes(manifest.Layers[0], Cancellation)).ShouldBe(manifest.Layers[0].Digest);
        }
    }

    private async Task<Manifest> Build(BaseImage baseImage, Registry images)
    {
        var image = await new ImageBuilder(images, baseImage).Build(Samples.Publish(folder), Samples.Metadata, Cancellation);
        return await images.ReadManifest(image.Digest, Cancellation);
    }

    private async Task<(Digest Index, Digest Mine)> WriteBase(DockerRegistry registry)
    {
        var images = Open(registry, "team/base");
        var platforms = new List<Descriptor>();
        foreach (var architecture in new[] { "s390x", Platform.OfThisMachine.Architecture })
        {
            var image = await Samples.Image(images, Cancellation, [Samples.InTar("usr/bin/x", $"for {architecture}")]);
            platforms.Add(await images.Resolve($"{image}", Cancellation) with { Platform = new Platform { Os = "linux", Architecture = architecture } });
        }

        var index = await images.WriteManifestBytes(MediaTypes.Index, OciJson.Write(new ImageIndex { Manifests = platforms }), Cancellation);
        await images.Tag(index, "10.0", Cancellation);
        return (index.Digest, platforms[1].Digest);
    }

    private Registry In(RepositoryName repository) => new(
        repository,
        new HttpMessageInvoker(new RegistryAuthorization(GivenCredentials.None, TimeProvider.System, new Patience(TimeProvider.System, new Redirection(network))), disposeHandler: false),
        Registries.Silence);

    private Registry Open(DockerRegistry registry, string name) => In(registry.Repository(name));
}
