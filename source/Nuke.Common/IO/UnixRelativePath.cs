namespace Nuke.Common.IO;

/// <summary>A path without a root, with slashes on all systems.</summary>
public class UnixRelativePath : RelativePath
{
    protected UnixRelativePath(string path, char? separator)
        : base(path, separator)
    {
    }

    public static explicit operator UnixRelativePath(string? path) => path is null ? null! : new UnixRelativePath(path, '/');
}
