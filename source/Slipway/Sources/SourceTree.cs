using Slipway.Images;

namespace Slipway.Sources;

/// <summary>The files of a checkout as they are now: tracked ones, and new ones that are not ignored.</summary>
public sealed record SourceTree(string Root, IReadOnlyList<SourceFile> Files)
{
    /// <summary>The identity of these files: their paths and contents.</summary>
    public Digest Hash => Digest.Of(string.Concat(Files.Select(x => $"{x.Path}\0{x.Content}\n")));

    /// <summary>The files that a check depends on.</summary>
    public SourceTree Where(Func<string, bool> isIncluded) => this with { Files = [.. Files.Where(x => isIncluded(x.Path))] };

    /// <summary>Reads and hashes the files of a checkout.</summary>
    internal static async Task<SourceTree> Read(string root, IEnumerable<string> paths, CancellationToken cancellation)
    {
        var files = new List<SourceFile>();
        foreach (var path in paths.Distinct().Order(StringComparer.Ordinal))
        {
            if (await ReadContent(Path.Combine(root, path), cancellation) is { } content)
            {
                files.Add(new SourceFile(path, content));
            }
        }

        return new SourceTree(root, files);
    }

    private static async Task<Digest?> ReadContent(string path, CancellationToken cancellation)
    {
        var info = new FileInfo(path);
        if (info.LinkTarget is { } target)
        {
            return Digest.Of(target);
        }

        // A tracked file that was deleted, or the folder of a submodule.
        return info.Exists ? Digest.Of(await File.ReadAllBytesAsync(path, cancellation)) : null;
    }
}
