using System.Text.Json;
using Slipway.Files;

namespace Slipway.Deployments;

/// <summary>The ledger as a file of JSON lines, for one machine.</summary>
/// <param name="path">The file.</param>
public sealed class LedgerFile(string path) : ILedger
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    /// <exception cref="UserError">A line is damaged.</exception>
    public async Task<IReadOnlyList<LedgerEntry>> Read(CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var text = await File.ReadAllTextAsync(path, cancellation);
        return [.. WholeLines(text).Index().Where(x => x.Item.Length > 0).Select(x => Parse(x.Item, x.Index + 1))];
    }

    /// <inheritdoc/>
    public async Task Append(LedgerEntry entry, CancellationToken cancellation)
    {
        using var ours = await ExclusiveLock.Take(path + ".lock", "the ledger", Patience, cancellation);
        await using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.Position = LengthOfWholeLines(file);
        file.SetLength(file.Position);
        file.Write([.. JsonSerializer.SerializeToUtf8Bytes(entry, SlipwayJson.Default.LedgerEntry), (byte)'\n']);
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

    private LedgerEntry Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, SlipwayJson.Default.LedgerEntry) ?? throw new JsonException("null is no entry");
        }
        catch (Exception exception) when (exception is JsonException or UserError)
        {
            throw new UserError($"{path}:{number} is damaged: {exception.Message}", "mend the line, or move the file away to begin a new ledger", exception);
        }
    }
}
