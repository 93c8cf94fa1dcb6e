using Slipway.Files;
using System.Text.Json;
using Slipway.Images;

namespace Slipway.Caching;

/// <summary>The outputs and by-products of a work as they lie in the checkout, with a note of what was in them when they were looked at last.</summary>
/// <remarks>A file of the same length and time holds what it held: reading them all would take longer than many a work.</remarks>
internal sealed class WorkFiles
{
    private readonly string root;
    private readonly Work work;
    private readonly string note;
    private Dictionary<string, FileStamp> known;

    /// <param name="root">The folder of the checkout.</param>
    /// <param name="folder">Where the notes lie.</param>
    /// <param name="work">Whose files.</param>
    public WorkFiles(string root, string folder, Work work)
    {
        this.root = root;
        this.work = work;
        note = Path.Combine(folder, $"{work.Name}.json");
        known = Read(note);
    }

    private string Begun => Path.ChangeExtension(note, ".begun");

    /// <summary>Whether the work was begun and did not come to its end, or its files were changed or removed since: none of them can be trusted.</summary>
    public bool AreDoubtful => File.Exists(Begun) || (!work.IsAlsoDoneByOthers && known.Any(x => !x.Value.IsOf(new FileInfo(PathOf(x.Key)))));

    /// <summary>Notes that the work begins.</summary>
    public void Begin()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Begun)!);
        File.WriteAllText(Begun, "");
    }

    /// <summary>Notes that the work has ended, well or not.</summary>
    public void End() => File.Delete(Begun);

    public string PathOf(string file) => Path.Combine(root, file);

    /// <summary>All files, by path.</summary>
    public IReadOnlyList<CachedFile> Look()
    {
        var now = work.Outputs.Concat(work.ByProducts).SelectMany(FilesIn).DistinctBy(x => x.Path).OrderBy(x => x.Path, StringComparer.Ordinal).ToDictionary(
            x => x.Path, x => known.GetValueOrDefault(x.Path) is { } stamp && stamp.IsOf(x.File) ? stamp : FileStamp.Of(x.File));
        if (!now.SequenceEqual(known))
        {
            AtomicFile.Write(note, JsonSerializer.SerializeToUtf8Bytes(now, SlipwayJson.Default.DictionaryStringFileStamp));
            known = now;
        }

        return [.. now.Select(x => new CachedFile(x.Key, x.Value.Content, x.Value.Mode))];
    }

    public void Remove()
    {
        foreach (var file in Look())
        {
            File.Delete(PathOf(file.Path));
        }
    }

    /// <summary>Brings the files of an entry back; those that are right already stay as they are. Gives how many were written, nothing when one of them is not to be had.</summary>
    /// <param name="entry">What to restore.</param>
    /// <param name="store">Has the contents.</param>
    /// <param name="time">The time of the files that are written: before the sources were read, so that whoever changes one later makes it newer.</param>
    public int? Restore(CacheEntry entry, CacheStore store, DateTime time)
    {
        var present = Look().ToDictionary(x => x.Path);
        var wrong = entry.Files.Where(x => present.GetValueOrDefault(x.Path) != x).ToList();
        var rest = present.Keys.Except(entry.Files.Select(x => x.Path)).Where(x => work.Outputs.Any(output => IsIn(output, x))).ToList();
        if (wrong.Count == 0 && rest.Count == 0)
        {
            return 0;
        }

        Begin();
        if (!wrong.TrueForAll(x => Write(x, store, time)))
        {
            return null;
        }

        rest.ForEach(x => File.Delete(PathOf(x)));
        Look();
        End();
        return wrong.Count + rest.Count;
    }

    /// <summary>The files of two runs that are not the same; by-products need not be.</summary>
    public IEnumerable<string> Differences(IEnumerable<CachedFile> one, IEnumerable<CachedFile> other) => one.Except(other).Concat(other.Except(one))
        .Select(x => x.Path).Distinct().Where(x => work.Outputs.Any(output => IsIn(output, x))).Order(StringComparer.Ordinal);

    private static bool IsIn(string output, string file) => file == output || file.StartsWith($"{output}/", StringComparison.Ordinal);

    private IEnumerable<(string Path, FileInfo File)> FilesIn(string output) => Directory.Exists(PathOf(output))
        ? new DirectoryInfo(PathOf(output)).EnumerateFiles("*", SearchOption.AllDirectories).Select(x => (Path.GetRelativePath(root, x.FullName).Replace('\\', '/'), x))
        : new FileInfo(PathOf(output)) is { Exists: true } file ? [(output, file)] : [];

    private bool Write(CachedFile file, CacheStore store, DateTime time)
    {
        var path = PathOf(file.Path);
        var beside = $"{path}.new";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            using (var target = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                if (!store.Read(file.Content, target))
                {
                    return false;
                }
            }

            if (file.Mode != 0 && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, (UnixFileMode)file.Mode);
            }

            File.SetLastWriteTimeUtc(beside, time);
            File.Move(beside, path, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static Dictionary<string, FileStamp> Read(string note)
    {
        try
        {
            return File.Exists(note) ? JsonSerializer.Deserialize(File.ReadAllBytes(note), SlipwayJson.Default.DictionaryStringFileStamp) ?? [] : [];
        }
        catch (JsonException)
        {
            // A damaged note is none: the files are read again.
            return [];
        }
    }
}
