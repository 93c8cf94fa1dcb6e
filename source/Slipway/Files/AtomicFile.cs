using System.Text;

namespace Slipway.Files;

/// <summary>Files that are seen whole or not at all: written beside, flushed to the disk, then renamed.</summary>
public static class AtomicFile
{
    private const string Unfinished = ".new";

    /// <summary>Removes what killed builds have left half-written below a folder. Only while nobody writes there.</summary>
    public static void RemoveUnfinished(string folder)
    {
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, $"*{Unfinished}", SearchOption.AllDirectories))
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>Writes a text in UTF-8.</summary>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes; the folder is made when it is missing.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():n}{Unfinished}";
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
