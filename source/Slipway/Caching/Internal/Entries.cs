using System.Text.Json;
using Slipway.Images;

namespace Slipway.Caching;

/// <summary>What is kept of each work, by the key of its inputs. A file that is not what was written is none.</summary>
internal sealed class Entries(string folder)
{
    private const int HashLength = 32;

    /// <summary>All of them, of all works, the one that was used last first.</summary>
    public IEnumerable<SharedFile> All => Below(folder);

    public CacheEntry? Find(string work, Digest key)
    {
        var path = PathOf(work, key);
        return Read(path) is { } entry && entry.Work == work && entry.Key == key && SharedFile.Touch(path) ? entry : null;
    }

    /// <summary>The one of a work that was used last.</summary>
    public CacheEntry? Last(string work) =>
        Below(Path.Combine(folder, work)).Select(x => Read(x.Path)).FirstOrDefault(x => x is not null);

    public void Keep(CacheEntry entry)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(entry, SlipwayJson.Default.CacheEntry);
        SharedFile.Write(PathOf(entry.Work, entry.Key), file =>
        {
            file.Write(Convert.FromHexString(Digest.Of(json).Hex));
            file.Write(json);
        });
    }

    public void Remove(string work, Digest key) => SharedFile.Delete(PathOf(work, key));

    /// <summary>Reads an entry; removes one that is damaged.</summary>
    public static CacheEntry? Read(string path)
    {
        using var file = SharedFile.Open(path);
        if (file is null)
        {
            return null;
        }

        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var bytes = copy.ToArray();
        if (bytes.Length > HashLength && Digest.OfHash(bytes.AsSpan(0, HashLength)) == Digest.Of(bytes.AsSpan(HashLength)) && Parse(bytes.AsSpan(HashLength)) is { } entry)
        {
            return entry;
        }

        SharedFile.Delete(path);
        return null;
    }

    private static CacheEntry? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, SlipwayJson.Default.CacheEntry) is { Work: not null, Key: not null, Result: not null, Files: not null, Place: not null } entry
                ? entry
                : null;
        }
        catch (JsonException)
        {
            // Of another version.
            return null;
        }
    }

    private static IEnumerable<SharedFile> Below(string folder) => SharedFile.Below(folder).Where(x => !x.IsUnfinished).OrderByDescending(x => x.Used);

    private string PathOf(string work, Digest key) => Path.Combine(folder, work, key.Hex);
}
