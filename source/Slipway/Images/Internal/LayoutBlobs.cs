using System.Security.Cryptography;
using Slipway.Images.Formats;

namespace Slipway.Images.Internal;

/// <summary>The files below <c>blobs/sha256</c> of a layout.</summary>
internal sealed class LayoutBlobs(string layout)
{
    private const string TemporaryPattern = "slipway-*.new";

    private string Folder => Path.Combine(layout, "blobs", "sha256");

    public bool Has(Digest digest) => File.Exists(PathOf(digest));

    public bool Has(Descriptor blob) => new FileInfo(PathOf(blob.Digest)) is { Exists: true } file && file.Length == blob.Size;

    /// <exception cref="UserError">The blob is missing.</exception>
    public Stream Open(Descriptor blob) => Verifying(OpenFile(blob.Digest), blob);

    /// <exception cref="UserError">The blob is missing.</exception>
    public Stream Open(Digest digest)
    {
        var file = OpenFile(digest);
        return Verifying(file, new Descriptor { MediaType = "", Digest = digest, Size = file.Length });
    }

    public Task<Descriptor> Write(string mediaType, Stream content, CancellationToken cancellation) => StorageErrors.Writing(layout, async () =>
    {
        var beside = Path.Combine(layout, TemporaryPattern.Replace("*", $"{Guid.NewGuid():n}", StringComparison.Ordinal));
        try
        {
            await using var file = await Create(beside, cancellation);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[81920];
            while (await content.ReadAsync(buffer, cancellation) is > 0 and var count)
            {
                hash.AppendData(buffer, 0, count);
                await file.WriteAsync(buffer.AsMemory(0, count), cancellation);
            }

            var blob = new Descriptor { MediaType = mediaType, Digest = Digest.OfHash(hash.GetHashAndReset()), Size = file.Length };
            if (Has(blob))
            {
                // Young again, so that garbage collection leaves it to whoever is about to refer to it.
                File.SetLastWriteTimeUtc(PathOf(blob.Digest), DateTime.UtcNow);
                return blob;
            }

            file.Flush(flushToDisk: true);
            File.Move(beside, PathOf(blob.Digest), overwrite: true);
            return blob;
        }
        finally
        {
            File.Delete(beside);
        }
    });

    /// <summary>Removes what killed processes left; the caller holds the layout's lock. A file that somebody writes is locked.</summary>
    public void RemoveStale()
    {
        foreach (var path in Directory.EnumerateFiles(layout, TemporaryPattern))
        {
            try
            {
                new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.DeleteOnClose).Dispose();
            }
            catch (IOException)
            {
                // Somebody writes it, or has just renamed it.
            }
        }
    }

    /// <summary>Deletes the blobs that nobody refers to and that were last written before that time.</summary>
    public IReadOnlyList<Digest> DeleteExcept(IReadOnlySet<Digest> referenced, DateTimeOffset before)
    {
        var deleted = new List<Digest>();
        foreach (var file in new DirectoryInfo(Folder).EnumerateFiles().Where(x => x.LastWriteTimeUtc < before.UtcDateTime))
        {
            if (Digest.TryParse($"sha256:{file.Name}", out var digest) && !referenced.Contains(digest))
            {
                file.Delete();
                deleted.Add(digest);
            }
        }

        return deleted;
    }

    private string PathOf(Digest digest) => Path.Combine(Folder, digest.Hex);

    private async Task<FileStream> Create(string path, CancellationToken cancellation)
    {
        // Under the lock, so that RemoveStale never meets the file between its creation and the lock that opening it takes.
        await using var held = await FolderLock.Take(layout, cancellation);
        return new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);
    }

    private VerifyingStream Verifying(FileStream file, Descriptor blob) =>
        new(file, blob, layout, "it is damaged: delete the layout's file of that name and build the image again");

    private FileStream OpenFile(Digest digest)
    {
        try
        {
            return new FileStream(PathOf(digest), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, useAsync: false);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserError($"blob {digest} is missing in {layout}", "build the image again, or copy it there again", exception);
        }
    }
}
