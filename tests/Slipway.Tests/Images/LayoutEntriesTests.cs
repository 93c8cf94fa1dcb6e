using Slipway.Images;
using Slipway.Images.Formats;

namespace Slipway.Tests.Images;

public sealed class An_entry_of_a_layout : IDisposable
{
    private const string ReleaseType = "application/vnd.slipway.release.v1+json";

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task is_found_by_digest_and_by_tag()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var image = await Write(layout, "one");
        await layout.Tag(image, "v1", Cancellation);

        (await layout.Resolve("v1", Cancellation)).ShouldBe(image);
        (await layout.Resolve(image.Digest.ToString(), Cancellation)).ShouldBe(image);
    }

    [Fact]
    public async Task that_is_not_there_is_an_error_that_names_those_that_are()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        await layout.Tag(await Write(layout, "one"), "v1", Cancellation);

        var error = await Should.ThrowAsync<UserError>(() => layout.Resolve("v2", Cancellation));

        error.Message.ShouldBe($"{folder.Path} has no 'v2'{Environment.NewLine}  it has v1");
    }

    [Fact]
    public async Task gives_its_tag_to_the_next_and_stays()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var one = await Write(layout, "one");
        var two = await Write(layout, "two");
        await layout.Tag(one, "latest", Cancellation);

        await layout.Tag(two, "latest", Cancellation);

        var entries = (await layout.ReadIndex(Cancellation)).Manifests;
        entries.Select(x => (x.Digest, x.Tag)).ShouldBe([(one.Digest, null), (two.Digest, "latest")]);
    }

    [Fact]
    public async Task may_have_two_tags()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var image = await Write(layout, "one");

        await layout.Tag(image, "v1", Cancellation);
        await layout.Tag(image, "latest", Cancellation);
        await layout.Tag(image, "v1", Cancellation);
        await Write(layout, "one");

        (await layout.ReadIndex(Cancellation)).Manifests.Select(x => x.Tag).ShouldBe(["v1", "latest"]);
    }

    [Fact]
    public async Task that_says_something_about_an_image_is_a_referrer_of_it()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var image = await Write(layout, "one");
        var evidence = await layout.WriteBlob("application/json", "[]"u8.ToArray(), Cancellation);
        var release = await layout.WriteManifest(
            new Manifest
            {
                ArtifactType = ReleaseType,
                Config = await layout.WriteEmptyConfig(Cancellation),
                Layers = [evidence],
                Subject = image
            },
            Cancellation);

        (await layout.Referrers(image.Digest, Cancellation)).ShouldBe([release]);
        (await layout.Referrers(release.Digest, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task keeps_its_blobs_and_its_subject_when_garbage_is_collected()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var image = await Write(layout, "one");
        var release = await layout.WriteManifest(
            new Manifest { ArtifactType = ReleaseType, Config = await layout.WriteEmptyConfig(Cancellation), Layers = [], Subject = image },
            Cancellation);
        await layout.Delete(image.Digest.ToString(), Cancellation);
        var garbage = await layout.WriteBlob("text/plain", "garbage"u8.ToArray(), Cancellation);

        (await layout.CollectGarbage(TimeSpan.Zero, Cancellation)).ShouldBe([garbage.Digest]);

        (await layout.ReadManifest(release.Digest, Cancellation)).Subject.ShouldBe(image);
        await layout.ReadManifest(image.Digest, Cancellation);
    }

    [Fact]
    public async Task that_is_deleted_leaves_garbage_that_is_not_young()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var image = await Write(layout, "one");
        await layout.Delete(image.Digest.ToString(), Cancellation);

        (await layout.CollectGarbage(TimeSpan.FromHours(1), Cancellation)).ShouldBeEmpty();
        (await layout.CollectGarbage(TimeSpan.Zero, Cancellation)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task that_is_damaged_stops_the_collection_of_garbage()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var image = await Write(layout, "one");
        File.Delete(folder[$"blobs/sha256/{image.Digest.Hex}"]);
        var other = await layout.WriteBlob("text/plain", "other"u8.ToArray(), Cancellation);

        await Should.ThrowAsync<UserError>(() => layout.CollectGarbage(TimeSpan.Zero, Cancellation));

        (await layout.Has(other, Cancellation)).ShouldBeTrue();
    }

    private static async Task<Descriptor> Write(OciLayout layout, string content) => await layout.WriteManifest(
        new Manifest
        {
            Config = await layout.WriteEmptyConfig(Cancellation),
            Layers = [],
            Annotations = new Dictionary<string, string> { ["content"] = content }
        },
        Cancellation);
}
