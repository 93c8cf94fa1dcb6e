using System.Text.Json;
using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Images.Internal;
using Slipway.Tools;

namespace Slipway.Tests.Images;

/// <summary>Explicit: needs skopeo, umoci, podman with runc (all of Debian), and the base image of ../shared/tools.</summary>
public sealed class Tools_of_others : IDisposable
{
    // Podman takes no path with spaces or capitals.
    private readonly TemporaryFolder folder = new("slipway-tools-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact(Explicit = true)]
    public async Task understand_an_image_without_a_base()
    {
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var image = await new ImageBuilder(layout, BaseImage.Scratch).Build(Samples.Publish(folder), Samples.Metadata, Cancellation);
        await layout.Tag(image, "v1", Cancellation);

        using var seen = JsonDocument.Parse((await Run("skopeo", "inspect", $"oci:{folder["images"]}:v1")).Out);
        await Run("skopeo", "copy", $"oci:{folder["images"]}:v1", $"oci:{folder["copy"]}:v1");

        seen.RootElement.GetProperty("Digest").GetString().ShouldBe(image.Digest.ToString());
        seen.RootElement.GetProperty("Labels").GetProperty(AnnotationKeys.Revision).GetString().ShouldBe(Samples.Metadata.Commit.ToString());
        var copy = await OciLayout.Open(folder["copy"], Cancellation);
        (await copy.Resolve("v1", Cancellation)).Digest.ShouldBe(image.Digest);
    }

    [Fact(Explicit = true)]
    public async Task run_an_image_on_a_real_base_as_a_user_without_rights_on_a_read_only_root()
    {
        var (layout, _) = await BuildOnRealBase();

        var output = await Run(
            "podman", "--root", folder["storage"], "--runroot", folder["run"], "--storage-driver", "vfs", "--cgroup-manager", "cgroupfs",
            "run", "--rm", "--runtime", "runc", "--network", "none", "--read-only", "--read-only-tmpfs=false", "--cap-drop", "all",
            "--ulimit", "nofile=1024:1024", "--ulimit", "nproc=4096:4096", $"oci:{layout.Folder}:v1");

        output.Out.ShouldContain($"{Samples.Metadata.Commit} as app in /app with Cli");
        output.Out.ShouldContain("read-only");
    }

    [Fact(Explicit = true)]
    public async Task unpack_the_same_files_of_an_image_on_a_real_base()
    {
        var (layout, image) = await BuildOnRealBase();

        var contents = await ImageContents.Extract(layout, image.Digest, folder["contents"], Cancellation);
        await Run("umoci", "unpack", "--rootless", "--image", $"{layout.Folder}:v1", folder["bundle"]);

        Contents(contents.Folder).ShouldBe(Contents(folder["bundle/rootfs"]));
        File.Exists(contents.PathOf("/usr/bin/dotnet")).ShouldBeTrue();
    }

    private async Task<(OciLayout Layout, Descriptor Image)> BuildOnRealBase()
    {
        await Run(Path.Combine(Shared(), "tools/base-image/make-base"), "--variant", "aspnet", folder["base"]);
        await new ServicePublication(SampleService.Write(folder, "service")).Publish(folder["published"], Samples.CommitTime, Cancellation);
        var layout = await OciLayout.OpenOrCreate(folder["images"], Cancellation);
        var builder = new ImageBuilder(layout, await BaseImage.Open($"oci:{folder["base"]}", Registries.Registries.None, Cancellation));
        var image = await builder.Build(folder["published"], Samples.Metadata with { EntryAssembly = "Sample.dll" }, Cancellation);
        await layout.Tag(image, "v1", Cancellation);
        return (layout, image);
    }

    private static List<string> Contents(string root) =>
    [
        .. FolderTree.Entries(new DirectoryInfo(root))
            .Select(x => $"{Path.GetRelativePath(root, x.FullName)} {Content(x)}")
            .Order(StringComparer.Ordinal)
    ];

    private static string Content(FileSystemInfo item) => item is FileInfo { LinkTarget: null }
        ? Digest.Of(File.ReadAllBytes(item.FullName)).Short
        : item.GetType().Name;

    private static string Shared()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Slipway.slnx")))
        {
            folder = folder.Parent!;
        }

        var shared = Path.Combine(folder.FullName, "../shared");
        Assert.SkipUnless(Directory.Exists(shared), $"{shared} is not here");
        return shared;
    }

    private static Task<ToolResult> Run(string program, params string[] arguments) => new ToolCall(program, arguments).Run(Cancellation);
}
