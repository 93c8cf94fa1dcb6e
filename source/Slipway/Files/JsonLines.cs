using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Slipway.Files;

/// <summary>A file that only grows: a value a line, each there as a whole or not at all.</summary>
/// <param name="path">The file.</param>
/// <param name="name">What it is, for people: <c>the ledger</c>.</param>
/// <param name="type">How a value is written.</param>
internal sealed class JsonLines<T>(string path, string name, JsonTypeInfo<T> type)
    where T : class
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <exception cref="UserError">A line is damaged.</exception>
    public async Task<IReadOnlyList<T>> Read(CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var text = await File.ReadAllTextAsync(path, cancellation);
        return [.. WholeLines(text).Index().Where(x => x.Item.Length > 0).Select(x => Parse(x.Item, x.Index + 1))];
    }

    public async Task Append(T value, CancellationToken cancellation)
    {
        using var ours = await ExclusiveLock.Take(path + ".lock", name, Patience, cancellation);
        await using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.Position = LengthOfWholeLines(file);
        file.SetLength(file.Position);
        file.Write([.. JsonSerializer.SerializeToUtf8Bytes(value, type), (byte)'\n']);
        file.Flush(flushToDisk: true);
    }

    // What follows the last line break was being written when its build was killed: it never happened.
    private static string[] WholeLines(string text) => text[..(text.LastIndexOf('\n') + 1)].Split('\n');

    private static long LengthOfWholeLines(FileStream file)
    {
        for (var end = file.Length; end > 0; end--)
        {
            file.Position = end - 1;
            if (file.ReadByte() == '\n')
            {
                return end;
            }
        }

        return 0;
    }

    private T Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, type) ?? throw new JsonException("null is no entry");
        }
        catch (Exception exception) when (exception is JsonException or UserError or NotSupportedException)
        {
            throw new UserError($"{path}:{number} is damaged: {exception.Message}", $"mend the line, or move the file away to begin {name} anew", exception);
        }
    }
}
