namespace Slipway.Images.Internal;

/// <summary>A folder as a container sees it: its root. Links are followed inside of it only.</summary>
internal sealed class RootedFolder(string root)
{
    private const int LinkLimit = 40;

    /// <summary>Where a path of the container lies on disk, with all links on the way followed, the last one too.</summary>
    /// <exception cref="UserError">The path leads above the root, or in a circle.</exception>
    public string Resolve(string path)
    {
        var left = new Stack<string>(Parts(path).Reverse());
        var resolved = new List<string>();
        var links = 0;
        while (left.TryPop(out var part))
        {
            if (part == "..")
            {
                GoUp(resolved, path);
                continue;
            }

            resolved.Add(part);
            if (new FileInfo(OnDisk(resolved)).LinkTarget is not { } target)
            {
                continue;
            }

            if (++links > LinkLimit)
            {
                throw new UserError(
                    $"'{path}' leads through more than {LinkLimit} links",
                    "the image is not fit to be unpacked: build it again, or check its base");
            }

            resolved.RemoveAt(resolved.Count - 1);
            foreach (var next in Parts(target).Reverse())
            {
                left.Push(next);
            }
        }

        return OnDisk(resolved);
    }

    /// <summary>Where an entry of a layer goes: links are followed on the way to it, but the entry itself may be one.</summary>
    /// <exception cref="UserError">The path leads out of the folder.</exception>
    public string ResolveEntry(string path)
    {
        var parts = Parts(path).ToArray();
        return parts.Contains("..") || path.Contains('\0', StringComparison.Ordinal)
            ? throw Outside(path)
            : parts.Length == 0 ? root : Path.Combine(Resolve(string.Join('/', parts[..^1])), parts[^1]);
    }

    /// <summary>What to write into a link: an absolute target means the container's root, so it becomes relative to where the link lies.</summary>
    /// <exception cref="UserError">The target is no path.</exception>
    public string LinkTarget(string entry, string target)
    {
        if (target.Length == 0 || target.Contains('\0', StringComparison.Ordinal))
        {
            throw Outside(entry);
        }

        return target.StartsWith('/')
            ? Path.GetRelativePath(Path.GetDirectoryName(entry)!, Path.Combine(root, string.Join('/', Parts(target))))
            : target;
    }

    /// <exception cref="UserError">A link leads out of the folder.</exception>
    public void CheckLinks()
    {
        foreach (var link in FolderTree.Entries(new DirectoryInfo(root)).Where(x => x.LinkTarget is not null))
        {
            Resolve(Path.GetRelativePath(root, link.FullName));
        }
    }

    private static IEnumerable<string> Parts(string path) => path.Split('/').Where(x => x is not ("" or "."));

    private static UserError Outside(string path) =>
        new($"'{path}' leads out of the image", "the image is not fit to be unpacked: build it again, or check its base");

    private static void GoUp(List<string> resolved, string path)
    {
        if (resolved.Count == 0)
        {
            throw Outside(path);
        }

        resolved.RemoveAt(resolved.Count - 1);
    }

    private string OnDisk(List<string> parts) => Path.Combine([root, .. parts]);
}
