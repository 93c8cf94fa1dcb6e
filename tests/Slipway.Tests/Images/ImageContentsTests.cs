using System.Formats.Tar;
using Slipway.Images;
using Slipway.Images.Formats;

namespace Slipway.Tests.Images;

public sealed class The_contents_of_an_image : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task are_unpacked_with_what_is_needed_to_start_it()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var image = await new ImageBuilder(layout, BaseImage.Scratch).Build(Samples.Publish(folder), Samples.Metadata, Cancellation);

        var contents = await ImageContents.Extract(layout, image.Digest, folder["contents"], Cancellation);

        File.ReadAllText(contents.PathOf("/app/Listener.dll")).ShouldBe("code of the service");
        File.ReadAllText(contents.PathOf("/app/de/Json.resources.dll")).ShouldBe("texts of a package");
        contents.PathOf("/app").ShouldBe(Path.Combine(contents.Folder, "app"));
        contents.Execution.Entrypoint.ShouldBe(["dotnet", "/app/Listener.dll"]);
        contents.Execution.User.ShouldBe("1654:1654");
    }

    [Fact]
    public async Task are_used_again()
    {
        var contents = await Extract([Samples.InTar("file", "one")]);
        var written = Directory.GetCreationTimeUtc(contents.Folder);

        var again = await Extract([Samples.InTar("file", "one")]);

        again.Folder.ShouldBe(contents.Folder);
        Directory.GetCreationTimeUtc(again.Folder).ShouldBe(written);
    }

    [Fact]
    public async Task that_were_damaged_are_unpacked_again()
    {
        var contents = await Extract([Samples.InTar("file", "one"), Samples.InTar("other", "two")]);
        File.Delete(contents.PathOf("/file"));

        var again = await Extract([Samples.InTar("file", "one"), Samples.InTar("other", "two")]);

        File.ReadAllText(again.PathOf("/file")).ShouldBe("one");
    }

    [Fact]
    public async Task that_a_killed_process_left_half_are_unpacked_again()
    {
        var contents = await Extract([Samples.InTar("file", "one")]);
        var place = Path.GetDirectoryName(contents.Folder)!;
        Directory.Move(place, $"{place}.new");

        File.ReadAllText((await Extract([Samples.InTar("file", "one")])).PathOf("/file")).ShouldBe("one");

        Directory.GetDirectories(folder["contents"]).ShouldBe([place]);
    }

    [Fact]
    public async Task of_a_damaged_layer_do_not_appear()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var image = await Samples.Image(layout, Cancellation, [Samples.InTar("file", new string('x', 100_000))]);
        var layer = (await layout.ReadManifest(image, Cancellation)).Layers[0];
        folder.Write($"images/blobs/sha256/{layer.Digest.Hex}", "no longer gzip");

        await Should.ThrowAsync<UserError>(() => ImageContents.Extract(layout, image, folder["contents"], Cancellation));

        Directory.Exists(Path.Combine(folder["contents"], image.Hex)).ShouldBeFalse();
    }

    [Fact]
    public async Task lack_what_an_upper_layer_hides()
    {
        var contents = await Extract(
            [Samples.InTar("a/one", "1"), Samples.InTar("a/two", "2"), Samples.InTar("b/one", "1"), Samples.InTar("c", "3")],
            [
                Samples.InTar("a/.wh.one", ""), Samples.InTar("b/new", "new"), Samples.InTar("b/.wh..wh..opq", ""),
                Samples.InTar(".wh.c", ""), Samples.InTar(".wh.none", "")
            ]);

        Files(contents).ShouldBe(["a/two", "b/new"]);
    }

    [Fact]
    public async Task take_each_path_from_the_upmost_layer()
    {
        var contents = await Extract(
            [Samples.InTar("a/one", "1"), Samples.InTar("b", "file"), Samples.InTar("c", "old")],
            [Samples.InTar("a", "file"), Samples.InTar("b/one", "1"), Samples.InTar("c", "new")]);

        Files(contents).ShouldBe(["a", "b/one", "c"]);
        File.ReadAllText(contents.PathOf("c")).ShouldBe("new");
    }

    [Fact]
    public async Task have_links_that_stay_inside()
    {
        var contents = await Extract(
            [
                Samples.InTar("usr/lib/x", "x"), Samples.InTar("lib", TarEntryType.SymbolicLink, "usr/lib"),
                Samples.InTar("usr/bin/x", TarEntryType.SymbolicLink, "/lib/x"), Samples.InTar("usr/up", TarEntryType.SymbolicLink, "..")
            ],
            [Samples.InTar("lib/y", "y"), Samples.InTar("hard", TarEntryType.HardLink, "lib/y")]);

        File.ReadAllText(Path.Combine(contents.Folder, "usr/bin/x")).ShouldBe("x");
        File.ReadAllText(Path.Combine(contents.Folder, "usr/lib/y")).ShouldBe("y");
        File.ReadAllText(Path.Combine(contents.Folder, "hard")).ShouldBe("y");
        new FileInfo(Path.Combine(contents.Folder, "usr/bin/x")).LinkTarget.ShouldBe("../../lib/x");
    }

    [Fact]
    public async Task in_another_compression_are_refused_with_what_to_do()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var layer = await layout.WriteBlob("application/vnd.oci.image.layer.v1.tar+zstd", "x"u8.ToArray(), Cancellation);
        var image = await Samples.Image(layout, Cancellation, layer);

        var error = await Should.ThrowAsync<UserError>(() => ImageContents.Extract(layout, image, folder["contents"], Cancellation));

        error.Message.ShouldContain("skopeo copy --dest-compress-format gzip");
    }

    private async Task<ImageContents> Extract(params TarEntry[][] layers)
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        return await ImageContents.Extract(layout, await Samples.Image(layout, Cancellation, layers), folder["contents"], Cancellation);
    }

    private static IEnumerable<string> Files(ImageContents contents) => Directory.GetFiles(contents.Folder, "*", SearchOption.AllDirectories)
        .Select(x => Path.GetRelativePath(contents.Folder, x))
        .Order(StringComparer.Ordinal);
}
