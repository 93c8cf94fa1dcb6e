using System.Text;
using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Images.Internal;

namespace Slipway.Tests.Images;

public sealed class A_layout : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task is_made_with_the_files_that_the_specification_asks_for()
    {
        await OciLayout.OpenOrCreate(folder["images"], Cancellation);

        File.ReadAllText(folder["images/oci-layout"]).ShouldBe("""{"imageLayoutVersion":"1.0.0"}""");
        File.ReadAllText(folder["images/index.json"])
            .ShouldBe("""{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[]}""");
    }

    [Fact]
    public async Task that_is_missing_is_not_opened()
    {
        var error = await Should.ThrowAsync<UserError>(() => OciLayout.Open(folder["nothing"], Cancellation));

        error.Message.ShouldStartWith($"{folder["nothing"]} is no OCI image layout");
    }

    [Fact]
    public async Task of_another_version_is_not_opened()
    {
        await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        folder.Write("oci-layout", """{"imageLayoutVersion":"2.0.0"}""");

        (await Should.ThrowAsync<UserError>(() => OciLayout.Open(folder.Path, Cancellation))).Message.ShouldContain("has version 2.0.0");
    }

    [Fact]
    public async Task with_a_damaged_index_says_so()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        folder.Write("index.json", """{"schemaVersion":2,"manifests":[{"mediaType":"x","digest":"sha1:00","size":1}]}""");

        var error = await Should.ThrowAsync<UserError>(() => layout.Resolve("latest", Cancellation));

        error.Message.ShouldStartWith($"{folder["index.json"]} is no ImageIndex of the OCI specification");
    }

    [Fact]
    public async Task gives_back_what_was_written()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);

        var blob = await layout.WriteBlob("text/plain", "hello"u8.ToArray(), Cancellation);

        blob.ShouldBe(new Descriptor { MediaType = "text/plain", Digest = Digest.Of("hello"), Size = 5 });
        Encoding.UTF8.GetString(await layout.ReadBytes(blob, Cancellation)).ShouldBe("hello");
    }

    [Fact]
    public async Task does_not_write_a_blob_again()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var blob = await layout.WriteBlob("text/plain", "hello"u8.ToArray(), Cancellation);
        folder.Write($"blobs/sha256/{blob.Digest.Hex}", "HELLO");

        (await layout.WriteBlob("text/plain", "hello"u8.ToArray(), Cancellation)).ShouldBe(blob);

        File.ReadAllText(folder[$"blobs/sha256/{blob.Digest.Hex}"]).ShouldBe("HELLO");
        Directory.GetFiles(folder["blobs/sha256"]).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("hellO", "has the content of sha256:")]
    [InlineData("hell", "has 4 bytes instead of 5")]
    [InlineData("hello!", "is longer than 5 bytes")]
    public async Task notices_a_damaged_blob(string content, string message)
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var blob = await layout.WriteBlob("text/plain", "hello"u8.ToArray(), Cancellation);
        folder.Write($"blobs/sha256/{blob.Digest.Hex}", content);

        var error = await Should.ThrowAsync<UserError>(() => layout.ReadBytes(blob, Cancellation));

        error.Message.ShouldStartWith($"blob {blob.Digest} in {folder.Path} {message}");
    }

    [Fact]
    public async Task writes_a_cut_off_blob_again()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var blob = await layout.WriteBlob("text/plain", "hello"u8.ToArray(), Cancellation);
        folder.Write($"blobs/sha256/{blob.Digest.Hex}", "hel");

        await layout.WriteBlob("text/plain", "hello"u8.ToArray(), Cancellation);

        Encoding.UTF8.GetString(await layout.ReadBytes(blob, Cancellation)).ShouldBe("hello");
    }

    [Fact]
    public async Task names_a_missing_blob()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var blob = new Descriptor { MediaType = "text/plain", Digest = Digest.Of("hello"), Size = 5 };

        var error = await Should.ThrowAsync<UserError>(() => layout.ReadBlob(blob, Cancellation));

        error.Message.ShouldStartWith($"blob {blob.Digest} is missing in {folder.Path}");
    }

    [Fact]
    public async Task refuses_a_manifest_without_its_blobs()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var manifest = new Manifest { Config = new Descriptor { MediaType = MediaTypes.Config, Digest = Digest.Of("x"), Size = 1 }, Layers = [] };

        var error = await Should.ThrowAsync<UserError>(() => layout.WriteManifest(manifest, Cancellation));

        error.Message.ShouldContain($"names blob {Digest.Of("x")}, which is missing");
    }

    [Fact]
    public async Task removes_what_a_killed_process_left_and_nothing_else()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        folder.Write("slipway-killed.new", "half");
        folder.Write("index.json.killed.new", "half");
        using var reading = new PausedStream();
        var writing = layout.WriteBlob("text/plain", reading, Cancellation);
        await reading.Started;

        await OciLayout.OpenOrCreate(folder.Path, Cancellation);

        Directory.GetFiles(folder.Path, "*.new").Length.ShouldBe(1);
        reading.Continue();
        (await writing).Digest.ShouldBe(Digest.Of("x"));
        Directory.GetFiles(folder.Path, "*.new").ShouldBeEmpty();
    }

    [Fact]
    public async Task of_two_builds_at_once_has_the_entries_of_both()
    {
        var layouts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => OciLayout.OpenOrCreate(folder.Path, Cancellation)));

        await Parallel.ForEachAsync(Enumerable.Range(0, 40), Cancellation, async (x, cancellation) =>
        {
            var layout = layouts[x % layouts.Length];
            var config = await layout.WriteEmptyConfig(cancellation);
            var manifest = new Manifest { Config = config, Layers = [], Annotations = new Dictionary<string, string> { ["number"] = $"{x}" } };
            await layout.Tag(await layout.WriteManifest(manifest, cancellation), $"tag-{x}", cancellation);
        });

        var tags = (await layouts[0].ReadIndex(Cancellation)).Manifests.Select(x => x.Tag);
        tags.Order().ShouldBe(Enumerable.Range(0, 40).Select(x => $"tag-{x}").Order());
    }

    [Fact]
    public async Task that_is_locked_makes_others_wait()
    {
        var layout = await OciLayout.OpenOrCreate(folder.Path, Cancellation);
        var held = await FolderLock.Take(folder.Path, Cancellation);

        var writing = layout.WriteBlob("text/plain", "hello"u8.ToArray(), Cancellation);

        writing.IsCompleted.ShouldBeFalse();
        await held.DisposeAsync();
        (await writing).Size.ShouldBe(5);
    }
}
