using System.Collections.Concurrent;
using Slipway.Files;
using Slipway.Images;

namespace Slipway.Sources;

/// <summary>The files of a checkout as they are now: tracked ones, and new ones that are not ignored.</summary>
public sealed record SourceTree(string Root, IReadOnlyList<SourceFile> Files)
{
    // A file's time may be a tick of the clock behind: one that was written just now may be written again without looking newer.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    /// <summary>What git ignores and a compiler reads all the same: no part of any commit, but of what is compiled.</summary>
    public IReadOnlyList<SourceFile> Ignored { get; init; } = [];

    /// <summary>When reading them began, or a tick before: who changes one later makes it newer than that.</summary>
    public DateTime ReadAt { get; init; }

    /// <summary>The identity of these files: their paths and contents, and which are executable.</summary>
    public Digest Hash => Digest.Of(string.Concat(Files.Select(x => $"{x.Path}\0{x.Identity}\n")));

    /// <summary>The files that a check depends on.</summary>
    public SourceTree Where(Func<string, bool> isIncluded) => this with
    {
        Files = [.. Files.Where(x => isIncluded(x.Path))],
        Ignored = [.. Ignored.Where(x => isIncluded(x.Path))],
    };

    /// <summary>Reads and hashes the files of a checkout.</summary>
    /// <param name="root">The folder of the checkout.</param>
    /// <param name="paths">The files, from there; a folder stands for all in it.</param>
    /// <param name="ignored">Those that git ignores.</param>
    /// <param name="known">What this build has read already: not read again unless it looks changed.</param>
    internal static SourceTree Read(string root, IEnumerable<string> paths, IEnumerable<string> ignored, ConcurrentDictionary<string, FileStamp> known)
    {
        var readAt = DateTime.UtcNow - Tick;
        return new SourceTree(root, ReadAll(root, paths, readAt, known))
        {
            Ignored = ReadAll(root, ignored, readAt, known),
            ReadAt = readAt,
        };
    }

    private static IReadOnlyList<SourceFile> ReadAll(string root, IEnumerable<string> paths, DateTime readAt, ConcurrentDictionary<string, FileStamp> known) =>
        [
            .. paths.SelectMany(x => FolderFiles.Expand(root, x)).Distinct().Order(StringComparer.Ordinal)
                .Select(x => ReadFile(root, x, readAt, known)).OfType<SourceFile>(),
        ];

    private static SourceFile? ReadFile(string root, string path, DateTime readAt, ConcurrentDictionary<string, FileStamp> known)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (file.LinkTarget is { } target)
        {
            return new SourceFile(path, Digest.Of($"link to {target}\0{BehindLink(file)}"));
        }

        // A tracked file that was deleted.
        if (!file.Exists)
        {
            return null;
        }

        if (!known.TryGetValue(file.FullName, out var stamp) || !stamp.IsOf(file))
        {
            stamp = FileStamp.Of(file);
            if (file.LastWriteTimeUtc < readAt)
            {
                known[file.FullName] = stamp;
            }
        }

        return new SourceFile(path, stamp.Content, stamp.IsExecutable);
    }

    private static string BehindLink(FileInfo link)
    {
        var target = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        return Directory.Exists(target)
            ? string.Concat(FolderFiles.In(target).Select(x => $"{x}\0{Digest.Of(File.ReadAllBytes(Path.Combine(target, x)))}\n"))
            : File.Exists(target) ? $"{Digest.Of(File.ReadAllBytes(target))}" : "";
    }
}
