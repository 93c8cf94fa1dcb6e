using System.Text.RegularExpressions;
using Nuke.Common.IO;

namespace Nuke.Common.Git;

/// <summary>Branches, tags and HEAD, read from the files that git writes: loose ones and packed ones.</summary>
internal sealed partial class GitReferences(AbsolutePath own, AbsolutePath common)
{
    private const string Symbolic = "ref: ";
    private const string HeadsPrefix = "refs/heads/";
    private const string TagsPrefix = "refs/tags/";

    /// <summary>As git has it: a chain that is longer leads in a circle.</summary>
    private const int LongestChain = 5;

    private readonly Lazy<IReadOnlyDictionary<string, PackedReference>> packed = new(() => PackedReference.In(common / "packed-refs"));

    /// <summary>The reference that HEAD points at, or the commit when it is detached.</summary>
    public string Head
    {
        get
        {
            var head = Target((own / "HEAD").ReadAllText());
            Assert.False(
                head == "refs/heads/.invalid",
                $"{common} keeps its references in a reftable, which is not read{Environment.NewLine}  'git refs migrate --ref-format=files' changes that");
            return head;
        }
    }

    /// <summary>The branch; null when HEAD is detached.</summary>
    public string? Branch => Head.StartsWith(HeadsPrefix, StringComparison.Ordinal) ? Head[HeadsPrefix.Length..] : null;

    /// <summary>The commit that is checked out; null before the first.</summary>
    public string? Commit => ObjectOf(Head, LongestChain);

    /// <summary>The tags and the objects that they name, where a packed one tells its commit too.</summary>
    public IEnumerable<(string Name, string Object)> Tags()
    {
        var directory = common / "refs" / "tags";
        var loose = directory.DirectoryExists()
            ? directory.GetFiles(depth: int.MaxValue).ToDictionary(
                file => directory.GetUnixRelativePathTo(file).ToString(),
                file => file.ReadAllText().Trim())
            : [];

        // A loose reference is newer than the packed one of the same name.
        var others = packed.Value.Values
            .Where(reference => reference.Name.StartsWith(TagsPrefix, StringComparison.Ordinal))
            .Select(reference => (Name: reference.Name[TagsPrefix.Length..], reference.Commit))
            .Where(tag => !loose.ContainsKey(tag.Name));
        return loose.Select(tag => (tag.Key, tag.Value)).Concat(others);
    }

    private string? ObjectOf(string reference, int depth)
    {
        if (ObjectId().IsMatch(reference))
        {
            return reference;
        }

        // What is no reference is no file to read either.
        if (depth == 0 || !reference.StartsWith("refs/", StringComparison.Ordinal) || reference.Split('/').Contains(".."))
        {
            return null;
        }

        var loose = new[] { own, common }.Select(directory => directory / reference).FirstOrDefault(path => path.FileExists());
        return loose is null
            ? packed.Value.GetValueOrDefault(reference)?.Commit
            : ObjectOf(Target(loose.ReadAllText()), depth - 1);
    }

    private static string Target(string content)
    {
        var text = content.Trim();
        return text.StartsWith(Symbolic, StringComparison.Ordinal) ? text[Symbolic.Length..].Trim() : text;
    }

    [GeneratedRegex("^(?:[0-9a-f]{40}|[0-9a-f]{64})$")]
    private static partial Regex ObjectId();
}
