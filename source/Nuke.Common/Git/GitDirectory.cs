using System.Text.RegularExpressions;
using Nuke.Common.IO;

namespace Nuke.Common.Git;

/// <summary>What git has written into its own directory, read without git.</summary>
internal sealed partial class GitDirectory
{
    private const string HeadsPrefix = "refs/heads/";

    private readonly AbsolutePath own;
    private readonly AbsolutePath common;

    private GitDirectory(AbsolutePath workingCopy)
    {
        WorkingCopy = workingCopy;
        own = Follow(workingCopy / ".git", workingCopy);
        common = (own / "commondir").FileExists() ? Resolve((own / "commondir").ReadAllText().Trim(), own) : own;
    }

    /// <summary>The root of the working copy.</summary>
    public AbsolutePath WorkingCopy { get; }

    /// <summary>The reference that HEAD points at, or the commit when it is detached.</summary>
    public string Head => Target((own / "HEAD").ReadAllText());

    /// <summary>The branch; null when HEAD is detached.</summary>
    public string? Branch => Head.StartsWith(HeadsPrefix, StringComparison.Ordinal) ? Head[HeadsPrefix.Length..] : null;

    /// <summary>The working copy that the directory belongs to.</summary>
    public static GitDirectory Find(AbsolutePath directory) =>
        directory.FindParentOrSelf(path => Path.Exists(path / ".git")) is { } workingCopy
            ? new GitDirectory(workingCopy)
            : throw new AssertionException($"{directory} is in no git repository: no .git there or above");

    /// <summary>The commit of a reference; null when there is none yet.</summary>
    public string? Commit(string reference)
    {
        if (CommitId().IsMatch(reference))
        {
            return reference;
        }

        var loose = new[] { own, common }.Select(directory => directory / reference).FirstOrDefault(path => path.FileExists());
        return loose is null
            ? Packed().FirstOrDefault(packed => packed.Reference == reference).Commit
            : Commit(Target(loose.ReadAllText()));
    }

    /// <summary>The tags of a commit.</summary>
    public IReadOnlyCollection<string> Tags(string? commit)
    {
        const string prefix = "refs/tags/";
        var directory = common / prefix;
        var loose = directory.DirectoryExists()
            ? directory.GetFiles(depth: int.MaxValue).Select(file => (Name(directory, file), file.ReadAllText().Trim()))
            : [];
        var packed = Packed()
            .Where(each => each.Reference.StartsWith(prefix, StringComparison.Ordinal))
            .Select(each => (each.Reference[prefix.Length..], each.Commit));
        var names = loose.Concat(packed).Where(tag => tag.Item2 == commit).Select(tag => tag.Item1);
        return [.. names.Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>A value of the configuration, for instance of <c>remote "origin"</c> and <c>url</c>.</summary>
    public string? Setting(string section, string key)
    {
        var file = common / "config";
        return (file.FileExists() ? file.ReadAllLines() : [])
            .Select(line => line.Trim())
            .SkipWhile(line => line != $"[{section}]")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('['))
            .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
            .FirstOrDefault(pair => pair is [var name, _] && name.Equals(key, StringComparison.OrdinalIgnoreCase))?[1];
    }

    private List<(string Reference, string Commit)> Packed()
    {
        var file = common / "packed-refs";
        var all = new List<(string Reference, string Commit)>();
        foreach (var line in file.FileExists() ? file.ReadAllLines() : [])
        {
            // A line with ^ holds the commit that the annotated tag before it points at.
            if (line.StartsWith('^') && all.Count > 0)
            {
                all[^1] = (all[^1].Reference, line[1..]);
            }
            else if (line.Split(' ') is [var commit, var reference] && !line.StartsWith('#'))
            {
                all.Add((reference, commit));
            }
        }

        return all;
    }

    private static string Name(AbsolutePath directory, AbsolutePath file) => directory.GetUnixRelativePathTo(file).ToString();

    private static AbsolutePath Follow(AbsolutePath path, AbsolutePath workingCopy) => path.DirectoryExists()
        ? path
        : Resolve(path.ReadAllText().Trim().Split(':', 2)[^1].Trim(), workingCopy);

    private static AbsolutePath Resolve(string path, AbsolutePath directory) =>
        PathConstruction.HasPathRoot(path) ? path : directory / path;

    private static string Target(string content) => content.Trim().Replace("ref: ", "", StringComparison.Ordinal);

    [GeneratedRegex("^(?:[0-9a-f]{40}|[0-9a-f]{64})$")]
    private static partial Regex CommitId();
}
