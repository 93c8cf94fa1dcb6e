namespace Nuke.Common.IO.Matching;

/// <summary>A directory on the way down a tree. Links are followed, but not back to a directory on that way.</summary>
internal sealed class DirectoryLevel
{
    private readonly DirectoryLevel? above;
    private readonly string real;

    public DirectoryLevel(string path)
        : this(path, Canonical(path), null)
    {
    }

    private DirectoryLevel(string path, string real, DirectoryLevel? above)
    {
        Path = path;
        this.real = real;
        this.above = above;
    }

    public string Path { get; }

    /// <summary>The directories in it to go down into.</summary>
    public IEnumerable<DirectoryLevel> Below() => Directory.EnumerateDirectories(Path).Select(Enter).OfType<DirectoryLevel>();

    /// <returns>Null for a link that leads in a circle.</returns>
    public DirectoryLevel? Enter(string directory)
    {
        var isLink = new DirectoryInfo(directory).LinkTarget is not null;
        var target = isLink ? Canonical(directory) : System.IO.Path.Join(real, System.IO.Path.GetFileName(directory));
        return isLink && IsOnTheWay(target) ? null : new DirectoryLevel(directory, target, this);
    }

    private bool IsOnTheWay(string directory)
    {
        for (var level = this; level is not null; level = level.above)
        {
            if (level.real == directory)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The path without links.</summary>
    private static string Canonical(string path)
    {
        var root = System.IO.Path.GetPathRoot(path)!;
        var current = root;
        foreach (var name in path[root.Length..].Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            current = System.IO.Path.Join(current, name);
            if (new DirectoryInfo(current).ResolveLinkTarget(returnFinalTarget: true) is { } target)
            {
                current = Canonical(target.FullName);
            }
        }

        return current;
    }
}
