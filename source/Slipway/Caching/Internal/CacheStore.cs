using System.Text.Json;
using Slipway.Images;

namespace Slipway.Caching;

/// <summary>The folder of the cache: entries, and the contents that they name.</summary>
internal sealed class CacheStore(string folder, long limit)
{
    private static readonly TimeSpan InTheMaking = TimeSpan.FromHours(1);

    private readonly Entries entries = new(Path.Combine(folder, "entries"));
    private readonly Blobs blobs = new(Path.Combine(folder, "blobs"));
    private long untrimmed;
    private int looks;

    public CacheEntry? Find(string work, Digest key) => entries.Find(work, key);

    public void Remove(string work, Digest key) => entries.Remove(work, key);

    /// <summary>Writes the content to a stream; false when it is missing or damaged.</summary>
    public bool Read(Digest content, Stream target) => blobs.CopyTo(content, target);

    /// <summary>What a work depended on when it went well the last time.</summary>
    public WorkInputs? LastInputs(string work) => entries.Last(work) is { } last ? Inputs(last.Key) : null;

    /// <summary>What has this digest.</summary>
    public WorkInputs? Inputs(Digest key) => blobs.Read(key) is { } inputs ? JsonSerializer.Deserialize(inputs, SlipwayJson.Default.WorkInputs) : null;

    /// <summary>Keeps a result. The entry comes last: whoever finds it finds all that it names.</summary>
    public void Keep(CacheEntry entry, byte[] inputs, Func<CachedFile, string> pathOf)
    {
        blobs.Keep(entry.Key, () => new MemoryStream(inputs));
        foreach (var file in entry.Files.DistinctBy(x => x.Content))
        {
            blobs.Keep(file.Content, () => File.OpenRead(pathOf(file)));
        }

        entries.Keep(entry);
        Interlocked.Add(ref untrimmed, inputs.Length + entry.Files.Sum(x => new FileInfo(pathOf(x)).Length));
    }

    /// <summary>When there is too much, removes what was used longest ago, and a tenth more. Looks only now and then: that takes time.</summary>
    public void Trim()
    {
        if (Interlocked.Increment(ref looks) > 1 && Interlocked.Read(ref untrimmed) < limit / 50)
        {
            return;
        }

        Interlocked.Exchange(ref untrimmed, 0);
        RemoveUnfinished();
        var contents = SharedFile.Below(Path.Combine(folder, "blobs")).ToDictionary(x => x.Path, StringComparer.Ordinal);
        var all = entries.All.ToList();
        if (contents.Values.Concat(all).Sum(x => x.Length) <= limit)
        {
            return;
        }

        var room = limit - (limit / 10);
        var (needed, dropped) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in all)
        {
            var named = Entries.Read(file.Path) is { } entry ? entry.Files.Select(x => x.Content).Append(entry.Key).Select(blobs.PathOf).ToHashSet() : [];
            room -= file.Length + named.Where(x => !needed.Contains(x)).Sum(x => contents.GetValueOrDefault(x)?.Length ?? 0);
            (room >= 0 ? needed : dropped).UnionWith(named);
            if (room < 0)
            {
                SharedFile.Delete(file.Path);
            }
        }

        // Contents that no entry has named may be of a build that is just keeping them.
        var abandoned = DateTime.UtcNow - InTheMaking;
        foreach (var content in contents.Values.Where(x => !needed.Contains(x.Path) && (dropped.Contains(x.Path) || x.Used < abandoned)))
        {
            SharedFile.Delete(content.Path);
        }
    }

    // What a build has left that was killed while it wrote.
    private void RemoveUnfinished()
    {
        foreach (var file in SharedFile.Below(folder).Where(x => x.IsUnfinished && x.Used < DateTime.UtcNow - InTheMaking))
        {
            SharedFile.Delete(file.Path);
        }
    }
}
