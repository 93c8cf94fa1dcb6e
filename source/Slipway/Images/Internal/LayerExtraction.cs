using System.Formats.Tar;
using Slipway.Images.Formats;

namespace Slipway.Images.Internal;

/// <summary>Puts one layer over those that were unpacked before.</summary>
/// <remarks>OCI image specification 1.1, image layer filesystem changeset. Owners are left out: the folder belongs to who unpacks it.</remarks>
internal sealed class LayerExtraction(Descriptor layer, string root)
{
    private const string Whiteout = ".wh.";
    private const string OpaqueWhiteout = ".wh..wh..opq";
    private const UnixFileMode Writable = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Permissions = (UnixFileMode)511;

    private readonly RootedFolder folder = new(root);
    private readonly HashSet<string> written = new(StringComparer.Ordinal) { root };

    /// <exception cref="UserError">The layer is damaged, has devices, or leads out of the folder.</exception>
    public async Task Run(Stream blob, CancellationToken cancellation)
    {
        await foreach (var entry in LayerReader.Read(layer, blob, cancellation))
        {
            var path = folder.ResolveEntry(entry.Name);
            var name = Path.GetFileName(path);
            if (name == OpaqueWhiteout)
            {
                RemoveLowerChildren(Path.GetDirectoryName(path)!);
            }
            else if (name.StartsWith(Whiteout, StringComparison.Ordinal))
            {
                RemoveLower(Hidden(entry, path));
            }
            else if (path != root)
            {
                await Write(entry, path, cancellation);
            }
        }
    }

    private async Task Write(TarEntry entry, string path, CancellationToken cancellation)
    {
        MakeParents(path);
        if (entry.EntryType is not TarEntryType.Directory || !IsFolder(path))
        {
            Remove(path);
        }

        switch (entry.EntryType)
        {
            case TarEntryType.Directory:
                Directory.CreateDirectory(path);
                break;
            case TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile:
                await WriteFile(entry, path, cancellation);
                break;
            case TarEntryType.SymbolicLink:
                File.CreateSymbolicLink(path, folder.LinkTarget(path, entry.LinkName));
                break;
            case TarEntryType.HardLink:
                File.Copy(LinkedFile(entry), path);
                break;
            default:
                throw new UserError(
                    $"'{entry.Name}' in layer {layer.Digest} is a {entry.EntryType}",
                    "only files, folders and links are unpacked: build the image without it");
        }

        written.Add(path);
    }

    private async Task WriteFile(TarEntry entry, string path, CancellationToken cancellation)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = (entry.Mode & Permissions) | Writable;
        }

        await using var file = new FileStream(path, options);
        if (entry.DataStream is { } content)
        {
            await LayerReader.Reading(layer, async () =>
            {
                await content.CopyToAsync(file, cancellation);
                return path;
            });
        }
    }

    private string LinkedFile(TarEntry entry)
    {
        var target = folder.ResolveEntry(entry.LinkName);
        return new FileInfo(target) is { Exists: true, LinkTarget: null }
            ? target
            : throw new UserError(
                $"'{entry.Name}' in layer {layer.Digest} is a hard link to '{entry.LinkName}', which is no file",
                "build the image again, or check its base");
    }

    private string Hidden(TarEntry whiteout, string path)
    {
        var name = Path.GetFileName(path)[Whiteout.Length..];
        return name is "" or "." or ".."
            ? throw new UserError($"'{whiteout.Name}' in layer {layer.Digest} hides no file", "build the image again, or check its base")
            : Path.Combine(Path.GetDirectoryName(path)!, name);
    }

    private void MakeParents(string path)
    {
        var parent = Path.GetDirectoryName(path)!;
        if (!IsFolder(parent))
        {
            MakeParents(parent);
            Remove(parent);
            Directory.CreateDirectory(parent);
        }

        written.Add(parent);
    }

    // A whiteout hides what lower layers have, never what its own layer brings.
    private void RemoveLower(string path)
    {
        if (written.Contains(path))
        {
            RemoveLowerChildren(path);
        }
        else
        {
            Remove(path);
        }
    }

    private void RemoveLowerChildren(string path)
    {
        if (IsFolder(path))
        {
            Array.ForEach(Directory.GetFileSystemEntries(path), RemoveLower);
        }
    }

    private static bool IsFolder(string path) => new DirectoryInfo(path) is { Exists: true, LinkTarget: null };

    private static void Remove(string path)
    {
        if (IsFolder(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
