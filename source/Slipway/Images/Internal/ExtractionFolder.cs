using System.Globalization;
using Slipway.Files;

namespace Slipway.Images.Internal;

/// <summary>A folder for the unpacked image of one digest, which is there whole or not at all.</summary>
internal static class ExtractionFolder
{
    private const string Unfinished = ".new";

    /// <summary>The folder with the contents that <paramref name="unpack"/> has given it, now or earlier.</summary>
    public static async Task<string> Fill(string parent, Digest image, Func<string, Task> unpack, CancellationToken cancellation)
    {
        var place = Path.Combine(Path.GetFullPath(parent), image.Hex);
        var root = Path.Combine(place, "root");
        var marker = Path.Combine(place, "complete");
        await using var held = await FolderLock.Take(parent, cancellation);
        if (File.Exists(marker) && await File.ReadAllTextAsync(marker, cancellation) == Measure(root))
        {
            return root;
        }

        // Under the lock nobody else is unpacking: whatever is there is damaged, or was left by a killed process.
        foreach (var stale in Directory.EnumerateDirectories(parent, $"*{Unfinished}").Append(place).Where(Directory.Exists))
        {
            Directory.Delete(stale, recursive: true);
        }

        var beside = place + Unfinished;
        var besideRoot = Directory.CreateDirectory(Path.Combine(beside, "root")).FullName;
        await unpack(besideRoot);
        AtomicFile.Write(Path.Combine(beside, "complete"), Measure(besideRoot));
        Directory.Move(beside, place);
        return root;
    }

    // Cheap: no content is read. It finds what a half-finished deletion or an edited file leaves.
    private static string Measure(string root)
    {
        var files = new DirectoryInfo(root) is { Exists: true } folder
            ? FolderTree.Entries(folder).Where(x => x is FileInfo || x.LinkTarget is not null).ToArray()
            : [];
        var bytes = files.Where(x => x.LinkTarget is null).OfType<FileInfo>().Sum(x => x.Length);
        return string.Create(CultureInfo.InvariantCulture, $"{files.Length} files, {bytes} bytes");
    }
}
