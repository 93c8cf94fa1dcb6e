using System.Formats.Tar;
using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Releases;

namespace Slipway.Tests.Images;

/// <summary>A published service, and images that no builder would make.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset CommitTime = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1));

    public static readonly ImageMetadata Metadata = new()
    {
        Commit = CommitId.Parse("0123456789abcdef0123456789abcdef01234567"),
        CommitTime = CommitTime,
        Title = "Listener",
        Version = "1.2.3",
        EntryAssembly = "Listener.dll",
        Source = "https://example.com/listener"
    };

    /// <summary>A publish folder with a package, a native library of it, a project reference and a static file.</summary>
    public static string Publish(TemporaryFolder folder, string name = "published", string code = "code of the service")
    {
        folder.Write($"{name}/Listener.dll", code);
        folder.Write($"{name}/Shared.dll", "code of a referenced project");
        folder.Write($"{name}/Json.dll", "code of a package");
        folder.Write($"{name}/de/Json.resources.dll", "texts of a package");
        folder.Write($"{name}/runtimes/linux-x64/native/libjson.so", "\u007fELF and more");
        folder.Write($"{name}/wwwroot/site.css", "body {}");
        folder.Write($"{name}/run.sh", "#!/bin/sh\n");
        folder.Write($"{name}/Listener.deps.json", """
            {
              "targets": {
                ".NETCoreApp,Version=v10.0": {
                  "Listener/1.0.0": { "dependencies": { "Json": "13.0.0" }, "runtime": { "Listener.dll": {} } },
                  "Shared/1.0.0": { "runtime": { "Shared.dll": {} } },
                  "Json/13.0.0": {
                    "runtime": { "lib/net6.0/Json.dll": { "assemblyVersion": "13.0.0.0" } },
                    "resources": { "lib/net6.0/de/Json.resources.dll": { "locale": "de" } },
                    "runtimeTargets": { "runtimes/linux-x64/native/libjson.so": { "rid": "linux-x64", "assetType": "native" } }
                  }
                }
              },
              "libraries": {
                "Listener/1.0.0": { "type": "project" },
                "Shared/1.0.0": { "type": "project" },
                "Json/13.0.0": { "type": "package" }
              }
            }
            """);
        return folder[name];
    }

    /// <summary>An image whose layers have these entries.</summary>
    public static async Task<Digest> Image(IImageStore store, CancellationToken cancellation, params TarEntry[][] layers)
    {
        var blobs = new List<Descriptor>();
        foreach (var layer in layers)
        {
            blobs.Add(await store.WriteBlob(MediaTypes.GzipLayer, ReproducibleTar.Compress(Tar(layer)), cancellation));
        }

        return await Image(store, cancellation, [.. blobs]);
    }

    public static async Task<Digest> Image(IImageStore store, CancellationToken cancellation, params Descriptor[] layers)
    {
        var config = await store.WriteBlob(
            MediaTypes.Config,
            OciJson.Write(new ImageConfig
            {
                Architecture = "amd64",
                Os = "linux",
                Config = new ExecutionConfig { User = "1000", Entrypoint = ["/bin/x"] },
                Rootfs = new RootFileSystem { DiffIds = [.. layers.Select(x => x.Digest)] }
            }),
            cancellation);
        return (await store.WriteManifest(new Manifest { Config = config, Layers = layers }, cancellation)).Digest;
    }

    public static byte[] Tar(params TarEntry[] entries)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                writer.WriteEntry(entry);
            }
        }

        return archive.ToArray();
    }

    public static TarEntry InTar(string path, string text) => new PaxTarEntry(TarEntryType.RegularFile, path)
    {
        ModificationTime = CommitTime,
        DataStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text))
    };

    public static TarEntry InTar(string path, TarEntryType type, string target = "")
    {
        var entry = new PaxTarEntry(type, path) { ModificationTime = CommitTime };
        if (target.Length > 0)
        {
            entry.LinkName = target;
        }

        return entry;
    }
}
