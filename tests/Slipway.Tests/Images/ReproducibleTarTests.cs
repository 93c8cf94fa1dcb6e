using System.Formats.Tar;
using System.IO.Compression;
using CsCheck;
using Slipway.Images;
using Slipway.Tools;

namespace Slipway.Tests.Images;

public sealed class A_reproducible_archive : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task has_the_same_bytes_on_every_machine()
    {
        folder.Write("chart/Chart.yaml", "name: listener\n");
        folder.Write("chart/templates/deployment.yaml", "kind: Deployment\n");
        folder.Write($"chart/{new string('n', 60)}/{new string('m', 60)}.txt", "a long name\n");
        File.CreateSymbolicLink(folder["chart/link"], "Chart.yaml");

        var archive = await ReproducibleTar.Create(ArchiveEntry.Below(folder["chart"], "listener"), Samples.CommitTime, Cancellation);

        Digest.Of(archive).ToString().ShouldBe("sha256:d524054bd64bff46a429f0cfcafa69c2120a6120db1977ad4bc840e8aa02b55b");
    }

    [Fact]
    public async Task has_sorted_entries_without_owner_with_fixed_modes_and_one_time()
    {
        folder.Write("b/file", "data");
        folder.Write("b.txt", "data");
        folder.Write("a/program", "\u007fELF...");
        folder.Write("a/script", "#!/bin/sh");
        await new ToolCall("chmod", "700", folder["b.txt"]).Run(Cancellation);

        var entries = Read(await ReproducibleTar.Create(ArchiveEntry.Below(folder.Path, "opt/x"), Samples.CommitTime, Cancellation));

        entries.Select(x => $"{Convert.ToString((int)x.Mode, 8)} {x.Name}").ShouldBe(
        [
            "755 opt/", "755 opt/x/", "755 opt/x/a/", "755 opt/x/a/program", "755 opt/x/a/script",
            "755 opt/x/b/", "644 opt/x/b.txt", "644 opt/x/b/file"
        ], ignoreOrder: true);
        entries.Select(x => x.Name.TrimEnd('/')).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        entries.ShouldAllBe(x => x.Uid == 0 && x.Gid == 0 && x.ModificationTime == Samples.CommitTime);
        entries.OfType<GnuTarEntry>().ShouldAllBe(x => x.UserName == "" && x.GroupName == "");
    }

    [Fact]
    public void refuses_a_link_to_an_absolute_path()
    {
        File.CreateSymbolicLink(folder["link"], "/etc/passwd");

        Should.Throw<UserError>(() => ArchiveEntry.Below(folder.Path, "")).Message.ShouldContain("is a link to /etc/passwd");
    }

    [Fact]
    public async Task can_be_packed_as_a_file_without_time_or_system()
    {
        folder.Write("chart/Chart.yaml", "name: listener\n");

        await ReproducibleTar.Pack(ArchiveEntry.Below(folder["chart"], "listener"), folder["out/listener.tgz"], Samples.CommitTime, Cancellation);

        var bytes = await File.ReadAllBytesAsync(folder["out/listener.tgz"], Cancellation);
        bytes[..10].ShouldBe(new byte[] { 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255 });
        using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var archive = new MemoryStream();
        await gzip.CopyToAsync(archive, Cancellation);
        Read(archive.ToArray()).Select(x => x.Name).ShouldBe(["listener/", "listener/Chart.yaml"]);
    }

    [Fact]
    public async Task gives_back_any_names_in_any_order_given()
    {
        var source = folder.Write("file", "data");
        var name = Gen.Char["abcé-. "].Array[1, 90].Select(x => new string(x)).Where(x => x.Trim('.').Length > 0);
        var path = name.Array[1, 5].Select(x => string.Join('/', x));

        await path.Array[1, 20].SampleAsync(async paths =>
        {
            var entries = paths.Select(x => new FileEntry(x, source)).ToArray();
            var archive = await ReproducibleTar.Create(entries, Samples.CommitTime, Cancellation);
            var reversed = await ReproducibleTar.Create(entries.Reverse(), Samples.CommitTime, Cancellation);

            reversed.ShouldBe(archive);
            Read(archive).Select(x => x.Name).ShouldBe(paths.Distinct().Order(StringComparer.Ordinal));
        }, iter: 30, threads: 1);
    }

    private static List<TarEntry> Read(byte[] archive)
    {
        using var reader = new TarReader(new MemoryStream(archive));
        var entries = new List<TarEntry>();
        while (reader.GetNextEntry(copyData: true) is { } entry)
        {
            entries.Add(entry);
        }

        return entries;
    }
}
