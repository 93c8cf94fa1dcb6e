using System.Text.Json;
using Slipway.Files;
using Slipway.Images;
using Slipway.Sources;

namespace Slipway.Gates;

/// <summary>The files in which a linter found nothing: they are not judged again as long as they, its settings and its version stay the same.</summary>
/// <param name="note">The file that remembers them.</param>
/// <param name="rules">The identity of the linter's version and settings.</param>
internal sealed class PassedFiles(string note, Digest rules)
{
    /// <summary>Those of the files that have not passed yet.</summary>
    public IReadOnlyList<SourceFile> Remaining(SourceTree tree)
    {
        var passed = Read();
        return [.. tree.Files.Where(x => !passed.Contains(KeyOf(x)))];
    }

    /// <summary>Remembers the files in which nothing was found, and forgets all others.</summary>
    public void Remember(SourceTree tree, IReadOnlySet<string> withFindings) => AtomicFile.Write(
        note, JsonSerializer.Serialize(tree.Files.Where(x => !withFindings.Contains(x.Path)).Select(KeyOf).Order(StringComparer.Ordinal).ToArray()));

    private string KeyOf(SourceFile file) => Digest.Of($"{rules} {file.Path} {file.Content}").Short;

    private HashSet<string> Read()
    {
        try
        {
            return File.Exists(note) ? [.. JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(note)) ?? []] : [];
        }
        catch (JsonException)
        {
            // A damaged note is none: everything is judged again.
            return [];
        }
    }
}
