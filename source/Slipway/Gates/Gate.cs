using Serilog;
using Slipway.Caching;
using Slipway.Images;
using Slipway.Sources;

namespace Slipway.Gates;

/// <summary>A check that a release must pass; it leaves evidence.</summary>
public sealed class Gate(string name, WorkCache cache)
{
    /// <summary>The gate's name.</summary>
    public string Name { get; } = name;

    // What passed the whole gate, beside the works of its checks.
    private Work Whole => Work.From("*").Named(Name);

    /// <summary>Runs the checks side by side, except those whose inputs have passed before.</summary>
    /// <param name="tree">All the sources that pass through the gate.</param>
    /// <param name="checks">What has to pass.</param>
    /// <param name="cancellation">Stops the checks.</param>
    /// <exception cref="GateFailed">A check found something.</exception>
    public async Task<Evidence> Pass(SourceTree tree, IReadOnlyCollection<Check> checks, CancellationToken cancellation)
    {
        var results = new WorkResult[checks.Count];
        await Parallel.ForEachAsync(checks.Index(), cancellation, async (item, token) => results[item.Index] = await Run(item.Item, tree, token));

        var findings = results.SelectMany(x => x.Findings).ToList();
        var evidence = Evidence.Of(Name, tree.Hash, results);
        if (findings.Count > 0)
        {
            throw new GateFailed(evidence, findings);
        }

        if (!evidence.IsReused || Find(tree) is null)
        {
            cache.Keep(Whole, tree, new WorkResult { Counts = evidence.Counts, Tools = evidence.Tools, Duration = evidence.Duration });
        }

        return evidence;
    }

    /// <summary>The evidence that exactly these sources have passed; nothing when they have not.</summary>
    public Evidence? Find(SourceTree tree) => cache.Find(Whole, tree) is { } passed ? Evidence.Of(Name, tree.Hash, [passed]) : null;

    private async Task<WorkResult> Run(Check check, SourceTree tree, CancellationToken cancellation)
    {
        var result = await cache.Do(check.Work.Named($"{Name}.{check.Work.Name}"), tree, check.Run, cancellation);
        if (!result.IsReused)
        {
            Log.Information(
                "{Check:l}: {Result:l} in {Seconds:0.0} s", check.Work.Name, result.Findings.Count == 0 ? "passed" : $"{result.Findings.Count} findings", result.Duration.TotalSeconds);
        }

        return result;
    }
}
