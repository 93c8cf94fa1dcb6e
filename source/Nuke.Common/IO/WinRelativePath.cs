namespace Nuke.Common.IO;

/// <summary>A path without a root, with backslashes on all systems.</summary>
public class WinRelativePath : RelativePath
{
    protected WinRelativePath(string path, char? separator)
        : base(path, separator)
    {
    }

    public static explicit operator WinRelativePath(string? path) => path is null ? null! : new WinRelativePath(path, '\\');
}
