using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Images.Registries;
using Slipway.Releases;

namespace Slipway.Tests.Images.Registries;

/// <summary>Explicit: needs Debian's docker-registry.</summary>
public sealed class A_registry
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task gives_back_what_it_was_given()
    {
        await using var registry = await DockerRegistry.Start("", Cancellation);
        var images = Open(registry, "team/listener");

        var digest = await Samples.Image(images, Cancellation, [Samples.InTar("app/x", "hello")]);
        await images.Tag(await images.Resolve($"{digest}", Cancellation), "v1", Cancellation);

        (await images.Resolve("v1", Cancellation)).Digest.ShouldBe(digest);
        var manifest = await images.ReadManifest(digest, Cancellation);
        (await images.ReadBytes(manifest.Layers[0], Cancellation)).Length.ShouldBe((int)manifest.Layers[0].Size);
        (await images.ReadConfig(manifest, Cancellation)).Os.ShouldBe("linux");
    }

    [Fact(Explicit = true)]
    public async Task takes_a_large_blob()
    {
        await using var registry = await DockerRegistry.Start("", Cancellation);
        var images = Open(registry, "large");
        var content = new byte[40 << 20];
        Random.Shared.NextBytes(content);

        var blob = await images.WriteBlob("application/octet-stream", content, Cancellation);

        Digest.Of(await images.ReadBytes(blob, Cancellation)).ShouldBe(Digest.Of(content));
    }

    [Fact(Explicit = true)]
    public async Task is_told_a_name_and_a_password()
    {
        using var folder = new TemporaryFolder();
        var accounts = folder.Write("accounts", "builder:$2b$04$AuBViNd8.YxXmFlCF6vYC.s/inUYpS7QUnnte45gZh0LhhEZRM6fO\n");
        await using var registry = await DockerRegistry.Start($"auth: {{ htpasswd: {{ realm: x, path: \"{accounts}\" }} }}", Cancellation);

        var digest = await Samples.Image(Open(registry, "team/listener", GivenCredentials.Builder), Cancellation, [Samples.InTar("app/x", "hello")]);

        (await Open(registry, "team/listener", GivenCredentials.Builder).HasManifest(digest, Cancellation)).ShouldBeTrue();
        (await Should.ThrowAsync<UserError>(() => Open(registry, "team/listener").HasManifest(digest, Cancellation))).NextStep.ShouldContain("docker login");
    }

    [Fact(Explicit = true)]
    public async Task is_asked_for_a_token_with_the_scope_that_it_names()
    {
        await using var tokens = new TokenService();
        await using var registry = await DockerRegistry.Start(tokens.Auth, Cancellation);

        var digest = await Samples.Image(Open(registry, "team/listener", GivenCredentials.Builder), Cancellation, [Samples.InTar("app/x", "hello")]);

        (await Open(registry, "team/listener").HasManifest(digest, Cancellation)).ShouldBeTrue();
        tokens.Questions.ShouldContain(x => x.StartsWith("builder:made-up asks for repository:team/listener:") && x.Contains("push"));
        tokens.Questions.ShouldContain("nobody asks for repository:team/listener:pull");
    }

    [Fact(Explicit = true)]
    public async Task that_does_not_let_somebody_write_is_named_with_the_next_step()
    {
        await using var tokens = new TokenService();
        await using var registry = await DockerRegistry.Start(tokens.Auth, Cancellation);

        var error = await Should.ThrowAsync<UserError>(() => Samples.Image(Open(registry, "team/listener"), Cancellation, [Samples.InTar("app/x", "hello")]));

        error.Message.ShouldContain($"{registry.Host} answers 401");
        error.NextStep.ShouldBe($"log in: docker login {registry.Host}");
    }

    [Fact(Explicit = true)]
    public async Task mounts_what_another_repository_of_it_has()
    {
        await using var tokens = new TokenService();
        await using var registry = await DockerRegistry.Start(tokens.Auth, Cancellation);
        var from = Open(registry, "team/base", GivenCredentials.Builder);
        var to = Open(registry, "team/listener", GivenCredentials.Builder);
        var blob = await from.WriteBlob("text/plain", "content"u8.ToArray(), Cancellation);

        (await to.Mount(blob, from.Repository, Cancellation)).ShouldBeTrue();

        (await to.Has(blob, Cancellation)).ShouldBeTrue();
        tokens.Questions.ShouldContain(x => x.Contains("repository:team/base:pull") && x.Contains("repository:team/listener:") && x.Contains("push"));
    }

    [Fact(Explicit = true)]
    public async Task keeps_who_refers_to_an_image_though_it_has_no_list_of_them()
    {
        await using var registry = await DockerRegistry.Start("", Cancellation);
        var images = Open(registry, "team/listener");
        var image = await images.Resolve($"{await Samples.Image(images, Cancellation, [Samples.InTar("app/x", "hello")])}", Cancellation);

        var release = await images.WriteManifest(
            new Manifest { ArtifactType = "application/vnd.example", Config = await images.WriteEmptyConfig(Cancellation), Layers = [], Subject = image }, Cancellation);

        (await images.Referrers(image.Digest, Cancellation)).Select(x => x.Digest).ShouldBe([release.Digest]);
        (await images.Referrers(release.Digest, Cancellation)).ShouldBeEmpty();
    }

    [Fact(Explicit = true)]
    public async Task gets_an_image_of_a_layout_unchanged()
    {
        await using var registry = await DockerRegistry.Start("", Cancellation);
        using var folder = new TemporaryFolder();
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var digest = await Samples.Image(layout, Cancellation, [Samples.InTar("app/x", "hello")], [Samples.InTar("app/y", "hello")]);
        var images = Open(registry, "team/listener");

        await ImageCopy.Copy(layout, images, digest, Cancellation);
        await ImageCopy.Copy(layout, images, digest, Cancellation);

        (await images.ReadManifestBytes(digest, Cancellation)).ShouldBe(await layout.ReadManifestBytes(digest, Cancellation));
    }

    [Fact(Explicit = true)]
    public async Task keeps_a_release_for_another_machine()
    {
        await using var registry = await DockerRegistry.Start("", Cancellation);
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        var images = Open(registry, "team/listener");
        var image = await images.Resolve($"{await Samples.Image(images, Cancellation, [Samples.InTar("app/x", "hello")])}", Cancellation);

        var sealedHere = await new ReleaseStore(images, here.Path).Seal(
            (chart, values) => A.Release("one", "Test").Contents with { Image = image.Digest, Chart = chart, Values = values },
            image,
            "a chart"u8.ToArray(),
            new Dictionary<string, byte[]> { ["dev.yaml"] = "replicas: 1"u8.ToArray() },
            Cancellation);
        var elsewhere = new ReleaseStore(Open(registry, "team/listener"), there.Path);

        var found = await elsewhere.Get(sealedHere.Digest, Cancellation);
        found.Contents.Evidence.Single().Gate.ShouldBe("Test");
        File.ReadAllText((await elsewhere.Open(found, Cancellation)).PathOf("dev.yaml")).ShouldBe("replicas: 1");
        (await images.Referrers(image.Digest, Cancellation)).Select(x => x.Digest).ShouldBe([sealedHere.Digest]);
    }

    [Fact(Explicit = true)]
    public async Task that_is_started_again_is_asked_again()
    {
        await using var registry = await DockerRegistry.Start("", Cancellation);
        var images = Open(registry, "team/listener");
        var blob = await images.WriteBlob("text/plain", "content"u8.ToArray(), Cancellation);
        await registry.Stop();

        var asking = images.ReadBytes(blob, Cancellation);
        await registry.Continue(Cancellation);

        Digest.Of(await asking).ShouldBe(blob.Digest);
    }

    private static Registry Open(DockerRegistry registry, string name, GivenCredentials? credentials = null) =>
        new(registry.Repository(name), Registry.Connect(credentials ?? GivenCredentials.None, TimeProvider.System), Registries.Silence);
}
