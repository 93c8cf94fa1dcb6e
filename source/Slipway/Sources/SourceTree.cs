using System.Collections.Concurrent;
using Slipway.Files;
using Slipway.Images;

namespace Slipway.Sources;

/// <summary>The files of a checkout as they are now: tracked ones, and new ones that are not ignored.</summary>
public sealed record SourceTree(string Root, IReadOnlyList<SourceFile> Files)
{
    // A file's time may be a tick of the clock behind: one that was written just now may be written again without looking newer.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    /// <summary>When reading them began, or a tick before: who changes one later makes it newer than that.</summary>
    public DateTime ReadAt { get; init; }

    /// <summary>The identity of these files: their paths and contents.</summary>
    public Digest Hash => Digest.Of(string.Concat(Files.Select(x => $"{x.Path}\0{x.Content}\n")));

    /// <summary>The files that a check depends on.</summary>
    public SourceTree Where(Func<string, bool> isIncluded) => this with { Files = [.. Files.Where(x => isIncluded(x.Path))] };

    /// <summary>Reads and hashes the files of a checkout.</summary>
    /// <param name="root">The folder of the checkout.</param>
    /// <param name="paths">The files, from there.</param>
    /// <param name="known">What this build has read already: not read again unless it looks changed.</param>
    internal static SourceTree Read(string root, IEnumerable<string> paths, ConcurrentDictionary<string, FileStamp> known)
    {
        var readAt = DateTime.UtcNow - Tick;
        return new SourceTree(
            root,
            [
                .. from path in paths.Distinct().Order(StringComparer.Ordinal)
                   let content = ReadContent(Path.Combine(root, path), readAt, known)
                   where content is not null
                   select new SourceFile(path, content),
            ])
        {
            ReadAt = readAt,
        };
    }

    private static Digest? ReadContent(string path, DateTime readAt, ConcurrentDictionary<string, FileStamp> known)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is { } target)
        {
            return Digest.Of(target);
        }

        // A tracked file that was deleted, or the folder of a submodule.
        if (!file.Exists)
        {
            return null;
        }

        if (known.TryGetValue(path, out var stamp) && stamp.IsOf(file))
        {
            return stamp.Content;
        }

        var read = FileStamp.Of(file);
        if (file.LastWriteTimeUtc < readAt)
        {
            known[path] = read;
        }

        return read.Content;
    }
}
