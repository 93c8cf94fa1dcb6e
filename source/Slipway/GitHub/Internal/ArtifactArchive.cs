using System.IO.Compression;

namespace Slipway.GitHub.Internal;

/// <summary>An artifact as GitHub gives it: a zip whose content somebody else has chosen. Nothing of it is unpacked to disk.</summary>
internal static class ArtifactArchive
{
    private const int MostEntries = 1_000;
    private const int LargestFile = 4 << 20;

    /// <returns>The file; null when the archive has none of this name.</returns>
    /// <exception cref="UserError">It is damaged or too large.</exception>
    public static async Task<byte[]?> Read(byte[] archive, string subject, string file, CancellationToken cancellation)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                throw TooLarge(subject, $"more than {MostEntries} files");
            }

            return zip.Entries.Where(x => x.FullName == file).ToList() is [var entry] ? await Content(entry, subject, cancellation) : null;
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException)
        {
            throw new UserError($"{subject} is damaged: {ApiErrors.OneLine(exception.Message)}", "run the workflow of the pull request again", exception);
        }
    }

    // The size in the archive's list is what its writer claims.
    private static async Task<byte[]> Content(ZipArchiveEntry entry, string subject, CancellationToken cancellation)
    {
        await using var stream = await entry.OpenAsync(cancellation);
        using var content = new MemoryStream();
        var part = new byte[81920];
        for (int count; (count = await stream.ReadAsync(part, cancellation)) > 0;)
        {
            content.Write(part, 0, count);
            if (content.Length > LargestFile)
            {
                throw TooLarge(subject, $"{entry.Name}, which is larger than {LargestFile >> 20} MiB");
            }
        }

        return content.ToArray();
    }

    private static UserError TooLarge(string subject, string what) => new($"{subject} holds {what}", "nothing was taken from it; look at what the pull request uploads");
}
