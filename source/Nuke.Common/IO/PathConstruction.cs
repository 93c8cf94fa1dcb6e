namespace Nuke.Common.IO;

/// <summary>Paths as texts: roots, normal form, relations.</summary>
public static class PathConstruction
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The path from one path to another.</summary>
    public static RelativePath GetRelativePathTo(this AbsolutePath basePath, string destinationPath) =>
        (RelativePath)GetRelativePath(basePath, destinationPath);

    /// <summary>The path from one path to another, with backslashes.</summary>
    public static WinRelativePath GetWinRelativePathTo(this AbsolutePath basePath, string destinationPath) =>
        GetWinRelativePath(basePath, destinationPath);

    /// <summary>The path from one path to another, with slashes.</summary>
    public static UnixRelativePath GetUnixRelativePathTo(this AbsolutePath basePath, string destinationPath) =>
        GetUnixRelativePath(basePath, destinationPath);

    /// <summary>Whether the other path is this one or lies below it.</summary>
    public static bool Contains(this AbsolutePath basePath, string destinationPath) => IsDescendantPath(basePath, destinationPath);

    /// <summary>The path from one path to another.</summary>
    public static string GetRelativePath(string basePath, string destinationPath)
    {
        Assert.True(HasPathRoot(basePath), $"'{basePath}' is no absolute path");
        return Path.GetRelativePath(basePath, HasPathRoot(destinationPath) ? destinationPath : Combine(basePath, destinationPath));
    }

    /// <inheritdoc cref="GetUnixRelativePathTo"/>
    public static UnixRelativePath GetUnixRelativePath(string basePath, string destinationPath) =>
        (UnixRelativePath)GetRelativePath(basePath, destinationPath);

    /// <inheritdoc cref="GetWinRelativePathTo"/>
    public static WinRelativePath GetWinRelativePath(string basePath, string destinationPath) =>
        (WinRelativePath)GetRelativePath(basePath, destinationPath);

    /// <summary>The path with slashes.</summary>
    public static UnixRelativePath ToUnixRelativePath(this RelativePath relativePath) => (UnixRelativePath)(string)relativePath;

    /// <summary>The path with backslashes.</summary>
    public static WinRelativePath ToWinRelativePath(this RelativePath relativePath) => (WinRelativePath)(string)relativePath;

    /// <summary>Whether the other path is this one or lies below it.</summary>
    public static bool IsDescendantPath(string basePath, string destinationPath)
    {
        var relative = Path.GetRelativePath(basePath, destinationPath);
        return !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
    }

    /// <summary>The root: <c>/</c>, <c>C:\</c>, <c>\\server\share</c>; null if there is none.</summary>
    public static string? GetPathRoot(string? path) => path switch
    {
        null or "" => null,
        ['/', ..] => "/",
        [var drive, ':', ..] when char.IsAsciiLetter(drive) => path.Length == 2 || path[2] is '/' or '\\' ? $"{drive}:\\" : null,
        ['\\', '\\', ..] => string.Join('\\', path.Split('\\').Take(4)),
        _ => null,
    };

    /// <summary>Whether the path has a root.</summary>
    public static bool HasPathRoot(string? path) => GetPathRoot(path) is not null;

    /// <summary>The path below another. The second must have no root.</summary>
    public static string Combine(string? left, string? right, char? separator = null)
    {
        Assert.False(HasPathRoot(right), $"'{right}' is an absolute path: it cannot be combined with '{left}'");
        var joined = string.IsNullOrEmpty(left) || string.IsNullOrEmpty(right) ? $"{left}{right}" : $"{left}/{right}";
        return NormalizePath(joined, separator);
    }

    /// <summary>The path without <c>.</c>, <c>..</c> and doubled separators, and with one kind of separator.</summary>
    /// <param name="path">Any path.</param>
    /// <param name="separator">The separator; that of the path's root, or of this system, unless told.</param>
    public static string NormalizePath(string? path, char? separator = null)
    {
        path ??= "";
        var root = GetPathRoot(path);
        var used = separator ?? (root is null ? Path.DirectorySeparatorChar : root == "/" ? '/' : '\\');

        // On Unix a backslash is a letter of a name.
        var separators = root == "/" && used == '/' ? ['/'] : Separators;
        var rest = path[Math.Min(root?.Length ?? 0, path.Length)..];
        var segments = new List<string>();
        foreach (var segment in rest.Split(separators, StringSplitOptions.RemoveEmptyEntries).Where(segment => segment != "."))
        {
            if (segment != "..")
            {
                segments.Add(segment);
            }
            else if (segments is [.., not ".."])
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else
            {
                Assert.True(root is null, $"'{path}' goes above its root");
                segments.Add(segment);
            }
        }

        var isRootClosed = root is null or "" || root[^1] is '/' or '\\' || segments.Count == 0;
        return root?.Replace('/', used).Replace('\\', used) + (isRootClosed ? "" : used) + string.Join(used, segments);
    }
}
