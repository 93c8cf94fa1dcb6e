using System.Formats.Tar;
using CsCheck;
using Slipway.Images;
using Slipway.Images.Formats;

namespace Slipway.Tests.Images;

public sealed class A_hostile_image : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("../escaped")]
    [InlineData("a/../../escaped")]
    [InlineData("a/..")]
    [InlineData(".wh...")]
    [InlineData("a/.wh...")]
    [InlineData(".wh..")]
    [InlineData(".wh.")]
    public async Task cannot_name_a_path_outside(string path)
    {
        await ShouldBeRefused([Samples.InTar("a/b", "x"), Samples.InTar(path, "x")]);
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("..")]
    [InlineData("a/../../outside")]
    [InlineData("/../outside")]
    public async Task cannot_bring_a_link_that_leads_outside(string target)
    {
        await ShouldBeRefused([Samples.InTar("link", TarEntryType.SymbolicLink, target)]);
        await ShouldBeRefused([Samples.InTar("link", TarEntryType.SymbolicLink, target)], [Samples.InTar("link/file", "x")]);
    }

    [Fact]
    public async Task cannot_leave_through_a_chain_of_links()
    {
        await ShouldBeRefused(
            [Samples.InTar("a/b/up", TarEntryType.SymbolicLink, "../.."), Samples.InTar("out", TarEntryType.SymbolicLink, "a/b/up/../outside")]);
        await ShouldBeRefused(
            [Samples.InTar("a/b/up", TarEntryType.SymbolicLink, "../.."), Samples.InTar("a/b/up/../outside", "x")]);
    }

    [Fact]
    public async Task cannot_lead_in_circles() => await ShouldBeRefused([Samples.InTar("loop", TarEntryType.SymbolicLink, "loop")]);

    [Fact]
    public async Task cannot_bring_devices() =>
        await ShouldBeRefused([new PaxTarEntry(TarEntryType.CharacterDevice, "null") { DeviceMajor = 1, DeviceMinor = 3 }]);

    [Fact]
    public async Task cannot_link_to_a_file_of_the_machine()
    {
        await ShouldBeRefused([Samples.InTar("hard", TarEntryType.HardLink, "../outside")]);
        await ShouldBeRefused([Samples.InTar("hard", TarEntryType.HardLink, "/outside")]);
    }

    [Fact]
    public async Task never_touches_anything_outside_whatever_its_entries_are()
    {
        var part = Gen.OneOf("a", "b", "c", "..", ".", "", ".wh.a", ".wh...", ".wh..wh..opq", "/");
        var path = part.Array[1, 4].Select(x => string.Join('/', x)).Where(x => x.Length > 0);
        var type = Gen.OneOf(
            TarEntryType.RegularFile, TarEntryType.Directory, TarEntryType.SymbolicLink, TarEntryType.SymbolicLink, TarEntryType.HardLink, TarEntryType.Fifo);
        var entry = Gen.Select(path, type, path);
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        folder.Write("contents/a", "untouched");
        folder.Write("a/b", "untouched");

        await entry.Array[1, 8].Array[1, 2].SampleAsync(async layers =>
        {
            var image = await Samples.Image(layout, Cancellation, layers.Select(x => x.Select(Entry).ToArray()).ToArray());
            try
            {
                var contents = await ImageContents.Extract(layout, image, folder["contents"], Cancellation);
                foreach (var link in Directory.GetFileSystemEntries(contents.Folder, "*", SearchOption.AllDirectories))
                {
                    var target = File.ResolveLinkTarget(link, returnFinalTarget: false)?.FullName ?? link;
                    $"{Path.GetFullPath(target)}/".ShouldStartWith($"{contents.Folder}/");
                }
            }
            catch (UserError)
            {
            }

            Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order().ShouldBe(["a", "contents", "images"]);
            File.ReadAllText(folder["contents/a"]).ShouldBe("untouched");
            File.ReadAllText(folder["a/b"]).ShouldBe("untouched");
        }, iter: 100, threads: 1);
    }

    [Fact]
    public async Task with_damaged_archives_ends_in_one_error()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var archive = Samples.Tar(
            Samples.InTar("file", "content"),
            Samples.InTar($"{new string('n', 120)}/file", "content"),
            Samples.InTar("link", TarEntryType.SymbolicLink, "file"),
            new GnuTarEntry(TarEntryType.RegularFile, new string('g', 200)));

        await Gen.Select(Gen.Int[0, archive.Length - 1], Gen.Byte).Array[1, 4].SampleAsync(async changes =>
        {
            var damaged = archive.ToArray();
            foreach (var (index, value) in changes)
            {
                damaged[index] = value;
            }

            var layer = await layout.WriteBlob(MediaTypes.Layer, damaged, Cancellation);
            var image = await Samples.Image(layout, Cancellation, layer);
            try
            {
                await ImageContents.Extract(layout, image, folder["contents"], Cancellation);
            }
            catch (UserError)
            {
            }
        }, iter: 100, threads: 1);
    }

    private async Task ShouldBeRefused(params TarEntry[][] layers)
    {
        folder.Write("outside", "untouched");
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var image = await Samples.Image(layout, Cancellation, layers);

        await Should.ThrowAsync<UserError>(() => ImageContents.Extract(layout, image, folder["contents"], Cancellation));

        Directory.Exists(Path.Combine(folder["contents"], image.Hex)).ShouldBeFalse();
        File.ReadAllText(folder["outside"]).ShouldBe("untouched");
        Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order().ShouldBe(["contents", "images", "outside"]);
    }

    private static TarEntry Entry((string Path, TarEntryType Type, string Target) entry) => entry.Type switch
    {
        TarEntryType.RegularFile => Samples.InTar(entry.Path, "content"),
        TarEntryType.SymbolicLink or TarEntryType.HardLink => Samples.InTar(entry.Path, entry.Type, entry.Target),
        _ => Samples.InTar(entry.Path, entry.Type)
    };
}
