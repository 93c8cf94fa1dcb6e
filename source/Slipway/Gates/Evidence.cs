using System.Text.Json.Serialization;
using Slipway.Caching;
using Slipway.Images;

namespace Slipway.Gates;

/// <summary>What a gate leaves: that these inputs were checked by these tools, with what result.</summary>
/// <param name="Gate">The gate's name.</param>
/// <param name="Verdict">Whether it was passed.</param>
/// <param name="Inputs">The identity of what was checked.</param>
/// <param name="Counts">How many of what: tests passed, files looked at.</param>
/// <param name="Tools">The tools that checked, with their versions.</param>
public sealed record Evidence(
    string Gate,
    Verdict Verdict,
    Digest Inputs,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyDictionary<string, string> Tools)
{
    /// <summary>How long it took. No part of a release: the same release checked twice has one identity.</summary>
    [JsonIgnore]
    public TimeSpan Duration { get; init; }

    /// <summary>Whether it stands for an earlier run on the same inputs.</summary>
    [JsonIgnore]
    public bool IsReused { get; init; }

    /// <summary>The counts for people: <c>231 passed, 2 skipped</c>.</summary>
    [JsonIgnore]
    public string Summary => string.Join(", ", Counts.Where(x => x.Value > 0 || x.Key == "failed").Select(x => $"{x.Value} {x.Key}"));

    /// <summary>The evidence of a gate, out of the results of its checks.</summary>
    internal static Evidence Of(string gate, Digest inputs, IReadOnlyCollection<WorkResult> results) => new(
        gate,
        results.All(x => x.Findings.Count == 0) ? Verdict.Passed : Verdict.Failed,
        inputs,
        Sorted(results.SelectMany(x => x.Counts).GroupBy(x => x.Key), group => group.Sum(x => x.Value)),
        Sorted(results.SelectMany(x => x.Tools).GroupBy(x => x.Key), group => group.First().Value))
    {
        Duration = results.Aggregate(TimeSpan.Zero, (sum, x) => sum + x.Duration),
        IsReused = results.All(x => x.IsReused),
    };

    private static SortedDictionary<string, TResult> Sorted<TSource, TResult>(
        IEnumerable<IGrouping<string, TSource>> groups, Func<IGrouping<string, TSource>, TResult> value) =>
        new(groups.ToDictionary(x => x.Key, value), StringComparer.Ordinal);
}
