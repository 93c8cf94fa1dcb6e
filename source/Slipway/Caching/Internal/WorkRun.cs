using Serilog;
using Slipway.Images;

namespace Slipway.Caching;

/// <summary>One piece of work in one run of the build.</summary>
internal sealed class WorkRun(Work work, WorkInputs inputs, CacheStore store, WorkFiles files)
{
    private readonly byte[] content = inputs.ToBytes();
    private readonly Digest? core = work.Core is { } isCore ? Digest.Of(inputs.Where(isCore).ToBytes()) : null;
    private bool isDamaged;
    private IReadOnlyList<CachedFile> left = [];

    public Work Work => work;

    public Digest Key { get; } = Digest.Of(inputs.ToBytes());

    public Changes Changes { get; private set; } = Changes.Everything("");

    public WorkResult? Result { get; private set; }

    /// <summary>How many files were brought back; nothing when there is no earlier result.</summary>
    public int? Restored { get; private set; }

    /// <summary>Takes the result of an earlier run, if there is one that is whole.</summary>
    public void TakeEarlier(DateTime time)
    {
        if (store.Find(work.Name, Key) is not { } entry || !work.Accepts(entry.Result))
        {
            return;
        }

        Restored = files.Restore(entry, core, store, time);
        if (Restored is null)
        {
            isDamaged = true;
            store.Remove(work.Name, Key);
            return;
        }

        left = entry.Files;
        files.Pass(Key);
        Result = entry.Result with { IsReused = true };
    }

    /// <summary>Why it has to be done.</summary>
    public Changes WhatChanged() => isDamaged
        ? Changes.Everything("what is kept of it is damaged")
        : ((files.Passed is { } passed ? store.Inputs(passed) : null) ?? store.LastInputs(work.Name)) is not { } last
            ? Changes.Everything("nothing is kept of it")
            : Changes.Between(last, inputs) is { Reason.Length: > 0 } changes
                ? changes
                : Changes.Everything("what it made is gone");

    public void Begin(Changes changes, bool isAnew)
    {
        Changes = changes;
        if (isAnew || files.AreDoubtful)
        {
            files.Remove();
        }
        else if (files.AreUselessFor(core))
        {
            files.RemoveUseless();
        }

        files.Begin(core);
    }

    public void End(WorkResult? result, TimeSpan duration)
    {
        files.End();
        Result = result is { Duration.Ticks: 0 } ? result with { Duration = duration } : result;
    }

    /// <summary>Keeps the result for the next time.</summary>
    /// <param name="isTrue">Whether the sources are still those that it was made from.</param>
    /// <param name="keep">Keeps an entry.</param>
    public void Keep(bool isTrue, Action<CacheEntry, byte[], Func<CachedFile, string>> keep)
    {
        if (!isTrue)
        {
            Log.Warning("{Work:l}: its sources changed meanwhile, so the result is not kept", work.Name);
        }
        else if (Result is { Findings.Count: 0 } result)
        {
            var entry = files.EntryOf(Key, result);
            left = entry.Files;
            files.Pass(Key);
            keep(entry, content, x => files.PathOf(x.Path));
        }
    }

    /// <summary>What is not the same now that it has been done again; then the result is not kept.</summary>
    public IReadOnlyList<string> Differences(WorkResult before)
    {
        IReadOnlyList<string> differences =
        [
            .. files.Differences(left, files.Look()),
            .. Result!.Findings,
            .. Differences("counts", before.Counts, Result.Counts),
            .. Differences("tools", before.Tools, Result.Tools),
            .. Differences("values", before.Values, Result.Values),
        ];
        if (differences.Count > 0)
        {
            store.Remove(work.Name, Key);
        }

        return differences;
    }

    private static IEnumerable<string> Differences<T>(string what, IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> after) =>
        before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Where(x => !Equals(before.GetValueOrDefault(x), after.GetValueOrDefault(x)) || before.ContainsKey(x) != after.ContainsKey(x))
            .Select(x => $"{what}: {x} is {after.GetValueOrDefault(x)}, was {before.GetValueOrDefault(x)}");
}
