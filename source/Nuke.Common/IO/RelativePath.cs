namespace Nuke.Common.IO;

/// <summary>A path without a root, with the separators of this system.</summary>
public class RelativePath
{
    private readonly string path;
    private readonly char separator;

    protected RelativePath(string path, char? separator = null)
    {
        this.separator = separator ?? Path.DirectorySeparatorChar;
        this.path = PathConstruction.NormalizePath(path, this.separator);
    }

    public static explicit operator RelativePath(string? path) => path is null ? null! : new RelativePath(path);

    public static implicit operator string(RelativePath? path) => path?.path!;

    /// <summary>The directory above, by <c>path / ..</c>.</summary>
    public static RelativePath operator /(RelativePath left, Range range) => range.Equals(Range.All)
        ? left / ".."
        : throw new AssertionException("Only '..' goes up from a path");

    /// <summary>The path below <paramref name="left"/>.</summary>
    public static RelativePath operator /(RelativePath left, string right) =>
        new(PathConstruction.Combine(left.path, right, left.separator), left.separator);

    /// <summary>The path with text added to its last segment.</summary>
    public static RelativePath operator +(RelativePath left, string right) => new(left.path + right, left.separator);

    public override string ToString() => path;
}
