using System.Globalization;

namespace Slipway.Images.Registries;

/// <summary>Says calmly what takes its time: a line for each large blob, at a terminal how far it is every few seconds; nothing about small ones.</summary>
/// <param name="tell">Takes a line.</param>
/// <param name="clock">The time.</param>
public sealed class TransferLog(Action<string> tell, TimeProvider clock) : IProgress<Transfer>
{
    private const long Large = 4_000_000;

    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly Dictionary<Digest, DateTimeOffset> told = [];
    private long sent;

    /// <summary>Whether somebody watches; else a line for each large blob is enough.</summary>
    public bool IsWatched { get; init; } = !Console.IsOutputRedirected;

    /// <summary>How much was sent to registries so far, for people.</summary>
    public string Sent
    {
        get
        {
            lock (gate)
            {
                return sent == 0 ? "nothing: the registry had it all" : ForPeople(sent);
            }
        }
    }

    /// <inheritdoc/>
    public void Report(Transfer value)
    {
        lock (gate)
        {
            if (value is { IsDone: true, Direction: TransferDirection.Sending })
            {
                sent += value.Size;
            }

            if (value.Size >= Large)
            {
                Tell(value);
            }
        }
    }

    private void Tell(Transfer transfer)
    {
        var now = clock.GetUtcNow();
        if (transfer.IsDone)
        {
            told.Remove(transfer.Content);
        }
        else if (!told.TryGetValue(transfer.Content, out var last))
        {
            told.Add(transfer.Content, now);
            tell($"{transfer.Direction} {transfer.Content.Short} ({ForPeople(transfer.Size)}) {(transfer.Direction == TransferDirection.Sending ? "to" : "from")} {transfer.Registry}");
        }
        else if (IsWatched && now - last >= Calm)
        {
            told[transfer.Content] = now;
            tell($"{transfer.Direction} {transfer.Content.Short}: {transfer.Done * 100 / transfer.Size} %");
        }
    }

    private static string ForPeople(long bytes) => bytes switch
    {
        < 1000 => $"{bytes} bytes",
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.#} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB"),
    };
}
