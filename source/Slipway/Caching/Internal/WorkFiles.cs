using System.IO.Enumeration;
using Slipway.Files;
using Slipway.Images;

namespace Slipway.Caching;

/// <summary>The outputs and by-products of a work as they lie in the checkout, with a note of what was in them when they were looked at last.</summary>
/// <remarks>A file of the same length and time holds what it held: reading them all would take longer than many a work.</remarks>
internal sealed class WorkFiles
{
    private readonly string root;
    private readonly Work work;
    private readonly string notePath;
    private WorkNote note;

    /// <param name="root">The folder of the checkout.</param>
    /// <param name="folder">Where the notes lie.</param>
    /// <param name="work">Whose files.</param>
    public WorkFiles(string root, string folder, Work work)
    {
        this.root = root;
        this.work = work;
        notePath = Path.Combine(folder, $"{work.Name}.json");
        note = WorkNote.Read(notePath);
    }

    /// <summary>The key of the inputs with which the work went well the last time in this checkout.</summary>
    public Digest? Passed => note.Passed;

    private string Begun => Path.ChangeExtension(notePath, ".begun");

    private string Place => Digest.Of(root).Hex;

    /// <summary>Whether the work was begun and did not come to its end, or its files were changed or removed since: none of them can be trusted.</summary>
    public bool AreDoubtful => File.Exists(Begun) || (!work.IsAlsoDoneByOthers && note.Files.Any(x => !x.Value.IsOf(new FileInfo(PathOf(x.Key))) || x.Value.IsOfTheFuture));

    /// <summary>Whether the files were made from something else than this core of the inputs, so that nothing in them is of use.</summary>
    public bool AreUselessFor(Digest? core) => !work.IsAlsoDoneByOthers && core is not null && core != note.Core;

    /// <summary>Notes that the work begins.</summary>
    public void Begin(Digest? core)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Begun)!);
        File.WriteAllText(Begun, "");
        Note(note with { Core = core });
    }

    /// <summary>Notes that it went well with these inputs.</summary>
    public void Pass(Digest key) => Note(note with { Passed = key });

    /// <summary>Notes that the work has ended, well or not.</summary>
    public void End() => File.Delete(Begun);

    public string PathOf(string file) => Path.Combine(root, file);

    /// <summary>All files, by path.</summary>
    public IReadOnlyList<CachedFile> Look()
    {
        var now = work.Outputs.Concat(work.ByProducts).Concat(work.LeftInPlace).SelectMany(FilesIn).DistinctBy(x => x.Path).OrderBy(x => x.Path, StringComparer.Ordinal).ToDictionary(
            x => x.Path, x => note.Files.GetValueOrDefault(x.Path) is { } stamp && stamp.IsOf(x.File) ? stamp : FileStamp.Of(x.File));
        Note(note with { Files = now });
        return [.. now.Select(x => new CachedFile(x.Key, x.Value.Content, x.Value.Mode))];
    }

    public void Remove() => Remove(_ => false);

    /// <summary>Removes what was made from another core of the inputs.</summary>
    public void RemoveUseless() => Remove(work.Spared);

    /// <summary>What is to be kept of a result.</summary>
    public CacheEntry EntryOf(Digest key, WorkResult result) => new(work.Name, key, result, Look(), Place);

    /// <summary>Brings the files of an entry back; those that are right already stay as they are. Gives how many were written, nothing when one of them is not to be had.</summary>
    /// <param name="entry">What to restore.</param>
    /// <param name="core">The core of its inputs.</param>
    /// <param name="store">Has the contents.</param>
    /// <param name="time">The time of the files that are written: before the sources were read, so that whoever changes one later makes it newer.</param>
    public int? Restore(CacheEntry entry, Digest? core, CacheStore store, DateTime time)
    {
        var present = Look().ToDictionary(x => x.Path);
        IReadOnlyList<CachedFile> wanted = entry.Place == Place ? entry.Files : [.. entry.Files.Where(x => !IsInPlace(x.Path))];
        var wrong = wanted.Where(x => present.GetValueOrDefault(x.Path) != x).ToList();
        var rest = present.Keys.Except(wanted.Select(x => x.Path)).Where(IsOutput).ToList();
        if (wrong.Count == 0 && rest.Count == 0)
        {
            return 0;
        }

        // What was left in place belongs to other outputs than those that come now.
        rest.AddRange(present.Keys.Except(wanted.Select(x => x.Path)).Where(IsInPlace));
        Begin(core);
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
        .Select(x => x.Path).Distinct().Where(IsOutput).Order(StringComparer.Ordinal);

    private bool IsOutput(string file) => IsIn(work.Outputs, file) && !IsInPlace(file);

    private bool IsInPlace(string file) => IsIn(work.LeftInPlace, file);

    private static bool IsIn(IEnumerable<string> paths, string file) => paths.Any(x =>
        file == x || file.StartsWith($"{x}/", StringComparison.Ordinal) || FileSystemName.MatchesSimpleExpression(x, file, ignoreCase: false));

    private void Remove(Func<string, bool> isSpared)
    {
        foreach (var file in Look().Where(x => !isSpared(x.Path)))
        {
            File.Delete(PathOf(file.Path));
        }
    }

    private void Note(WorkNote now)
    {
        if (!now.IsSameAs(note))
        {
            now.Write(notePath);
            note = now;
        }
    }

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
}
