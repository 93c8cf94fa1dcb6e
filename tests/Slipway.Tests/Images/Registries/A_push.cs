using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Images.Registries;
using Slipway.Releases;

namespace Slipway.Tests.Images.Registries;

/// <summary>Explicit: needs Debian's docker-registry.</summary>
public sealed class A_push : IAsyncLifetime
{
    private readonly RequestLog network = new();
    private readonly List<Transfer> told = [];
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

    [Fact(Explicit = true)]
    public async Task of_what_is_there_sends_nothing_and_only_asks()
    {
        var published = Samples.Publish(folder);
        var first = await Push(published);
        network.Forget();
        told.Clear();

        var second = await Push(published);

        second.ShouldBe(first);
        network.Requests.Where(x => !x.StartsWith("HEAD ")).ShouldBeEmpty();
        network.Requests.ShouldNotBeEmpty();
        told.ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task of_another_commit_sends_only_what_it_changed()
    {
        await Push(Samples.Publish(folder, "one"));
        network.Forget();

        await Push(Samples.Publish(folder, "two", "new code"));

        network.Requests.Count(x => x.StartsWith("PUT /v2/team/listener/blobs/uploads/")).ShouldBe(3, "the service's layer, the image's config, the release's config");
    }

    [Fact(Explicit = true)]
    public async Task survives_a_registry_that_is_started_again_in_the_middle()
    {
        var content = Large();
        var restarts = 0;
        var images = Open(x =>
        {
            if (x is { IsDone: false, Done: > 10 << 20 } && restarts++ == 0)
            {
                server.Stop().GetAwaiter().GetResult();
                server.Continue(Cancellation).GetAwaiter().GetResult();
            }
        });

        var blob = await images.WriteBlob("application/octet-stream", content, Cancellation);

        restarts.ShouldBeGreaterThan(0);
        Digest.Of(await images.ReadBytes(blob, Cancellation)).ShouldBe(Digest.Of(content));
        network.Requests.ShouldContain(x => x.StartsWith("PATCH "));
    }

    [Fact(Explicit = true)]
    public async Task that_is_interrupted_in_the_middle_leaves_nothing_and_can_be_made_again()
    {
        using var interruption = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var content = Large();
        var images = Open(x =>
        {
            if (x is { IsDone: false, Done: > 10 << 20 })
            {
                interruption.Cancel();
            }
        });
        var blob = new Descriptor { MediaType = "application/octet-stream", Digest = Digest.Of(content), Size = content.Length };

        await Should.ThrowAsync<OperationCanceledException>(() => images.WriteBlob(blob.MediaType, content, interruption.Token));

        (await Open().Has(blob, Cancellation)).ShouldBeFalse();
        await Open().WriteBlob(blob.MediaType, content, Cancellation);
        (await Open().Has(blob, Cancellation)).ShouldBeTrue();
    }

    [Fact(Explicit = true)]
    public async Task tags_what_a_stage_runs_and_moves_the_tag_with_it()
    {
        var images = Open();
        var one = await Samples.Image(images, Cancellation, [Samples.InTar("app/x", "one")]);
        var two = await Samples.Image(images, Cancellation, [Samples.InTar("app/x", "two")]);

        await StageTag.Move(images, one, "prod", Cancellation);
        (await images.Resolve("prod", Cancellation)).Digest.ShouldBe(one);
        await StageTag.Move(images, two, "prod", Cancellation);
        (await images.Resolve("prod", Cancellation)).Digest.ShouldBe(two);

        network.Forget();
        await StageTag.Move(images, two, "prod", Cancellation);
        network.Requests.ShouldNotContain(x => x.StartsWith("PUT "));
    }

    [Fact(Explicit = true)]
    public async Task that_others_make_at_the_same_time_keeps_all_that_refer_to_an_image()
    {
        var images = Open();
        var image = await images.Resolve($"{await Samples.Image(images, Cancellation, [Samples.InTar("app/x", "hello")])}", Cancellation);
        var (one, two, ours) = (await Artifact(images, "one"), await Artifact(images, "two"), await Artifact(images, "ours"));
        Descriptor[] others = [one, two];
        var writers = 0;
        var interrupted = Open(x =>
        {
            // Somebody else who has read the list before writes it right after us, without us.
            if (x.Direction == TransferDirection.Sending && writers < others.Length)
            {
                var without = OciJson.Write(new ImageIndex { Manifests = [others[writers++]] });
                Open().Put($"sha256-{image.Digest.Hex}", MediaTypes.Index, without, Cancellation).GetAwaiter().GetResult();
            }
        });

        await new ReferrerTags(interrupted).Add(image.Digest, ours, Cancellation);

        (await images.Referrers(image.Digest, Cancellation)).Select(x => x.Digest).ShouldBe([two.Digest, ours.Digest]);
    }

    private static async Task<Descriptor> Artifact(Registry images, string name) => await images.WriteManifest(
        new Manifest { ArtifactType = $"application/vnd.example.{name}", Config = await images.WriteEmptyConfig(Cancellation), Layers = [] }, Cancellation);

    private async Task<Digest> Push(string published)
    {
        var images = Open();
        var image = await new ImageBuilder(images, BaseImage.Scratch).Build(published, Samples.Metadata, Cancellation);
        await images.Tag(image, "listener-0123", Cancellation);
        var release = await new ReleaseStore(images, folder["releases"]).Seal(
            (chart, values) => A.Release("one", "Test").Contents with { Image = image.Digest, Chart = chart, Values = values },
            image,
            "a chart"u8.ToArray(),
            new Dictionary<string, byte[]> { ["dev.yaml"] = "replicas: 1"u8.ToArray() },
            Cancellation);
        return release.Digest;
    }

    private static byte[] Large()
    {
        var content = new byte[40 << 20];
        Random.Shared.NextBytes(content);
        return content;
    }

    private Registry Open(Action<Transfer>? then = null) => new(
        server.Repository("team/listener"),
        new HttpMessageInvoker(new RegistryAuthorization(GivenCredentials.None, TimeProvider.System, new Patience(TimeProvider.System, new Redirection(network))), disposeHandler: false),
        new Listening(told, then));
}
