using System.Security.Cryptography;
using System.Text;

namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>The MD5 of the file's content, in hexadecimal: to see changes, not to trust.</summary>
    public static string GetFileHash(this AbsolutePath path)
    {
        Assert.FileExists(path);
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(Md5(stream));
    }

    /// <summary>A hash over the relative paths and contents of the files below the directory.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="includeFile">Chooses files; all unless told.</param>
    public static string GetDirectoryHash(this AbsolutePath path, Func<AbsolutePath, bool>? includeFile = null)
    {
        Assert.DirectoryExists(path);
        return path.GetFiles(depth: int.MaxValue).Where(file => includeFile is null || includeFile(file)).GetFileSetHash(path);
    }

    /// <summary>A hash over the relative paths and contents of files.</summary>
    public static string GetFileSetHash(this IEnumerable<AbsolutePath> paths, string baseDirectory)
    {
        var lines = paths
            .Select(path => (Name: PathConstruction.GetUnixRelativePath(baseDirectory, path).ToString(), Hash: path.GetFileHash()))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => $"{file.Hash} {file.Name}\n");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(lines)));
        return Convert.ToHexStringLower(Md5(stream));
    }

#pragma warning disable CA5351 // NUKE's hashes are MD5; they find changes and protect nothing.
    private static byte[] Md5(Stream stream) => MD5.HashData(stream);
#pragma warning restore CA5351
}
