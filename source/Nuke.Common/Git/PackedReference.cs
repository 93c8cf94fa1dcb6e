using Nuke.Common.IO;

namespace Nuke.Common.Git;

/// <summary>A line of <c>packed-refs</c>.</summary>
internal sealed record PackedReference(string Name, string Commit)
{
    public static IReadOnlyDictionary<string, PackedReference> In(AbsolutePath file)
    {
        var all = new Dictionary<string, PackedReference>(StringComparer.Ordinal);
        var name = "";
        foreach (var line in file.FileExists() ? file.ReadAllLines() : [])
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            // A line with ^ holds the commit that the annotated tag before it points at.
            if (line.StartsWith('^') && name.Length > 0)
            {
                all[name] = new PackedReference(name, line[1..]);
            }
            else if (line.Split(' ') is [var commit, var reference])
            {
                name = reference;
                all[name] = new PackedReference(name, commit);
            }
        }

        return all;
    }
}
