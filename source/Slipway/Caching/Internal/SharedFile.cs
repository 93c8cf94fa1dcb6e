using Serilog;

namespace Slipway.Caching;

/// <summary>A file that another build may remove at any time.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Used">When it was written or used last.</param>
internal sealed record SharedFile(string Path, long Length, DateTime Used)
{
    private const string Unfinished = ".new";

    /// <summary>Whether it is still being written, or was by a build that was killed.</summary>
    public bool IsUnfinished => Path.EndsWith(Unfinished, StringComparison.Ordinal);

    /// <summary>The files below a folder.</summary>
    public static IReadOnlyList<SharedFile> Below(string folder) =>
        Directory.Exists(folder) ? [.. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(Look).OfType<SharedFile>()] : [];

    /// <summary>Writes it beside and renames it. Not flushed to the disk: what is read is verified.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():n}{Unfinished}";
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(file);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Opens it; nothing when it is gone or cannot be read.</summary>
    public static FileStream? Open(string path)
    {
        try
        {
            return File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete) : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Says that it was used now; false when it is gone.</summary>
    public static bool Touch(string path)
    {
        try
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return true;
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            // Where nothing may be written, nothing is removed for its age either.
            return File.Exists(path);
        }
    }

    /// <summary>Removes it. Where that is refused it stays, to be found as useless again.</summary>
    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            Log.Debug("{Path:l} stays in the cache: {Reason:l}", path, exception.Message);
        }
    }

    private static bool IsRefusal(Exception exception) => exception is IOException or UnauthorizedAccessException;

    private static SharedFile? Look(FileInfo file)
    {
        try
        {
            return new SharedFile(file.FullName, file.Length, file.LastWriteTimeUtc);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
