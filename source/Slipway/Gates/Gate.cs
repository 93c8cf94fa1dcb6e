using System.Diagnostics;
using Serilog;
using Slipway.Images;

namespace Slipway.Gates;

/// <summary>A check that a release must pass; it leaves evidence.</summary>
public sealed class Gate(string name, EvidenceStore store)
{
    /// <summary>The gate's name.</summary>
    public string Name { get; } = name;

    /// <summary>Runs the checks side by side, except those whose inputs have passed before.</summary>
    /// <param name="sources">The identity of all the sources that pass through the gate.</param>
    /// <param name="checks">What has to pass.</param>
    /// <param name="cancellation">Stops the checks.</param>
    /// <exception cref="GateFailed">A check found something.</exception>
    public async Task<Evidence> Pass(Digest sources, IReadOnlyCollection<Check> checks, CancellationToken cancellation)
    {
        var findings = new List<string>[checks.Count];
        var evidence = new Evidence[checks.Count];
        await Parallel.ForEachAsync(checks.Index(), cancellation, async (item, token) =>
        {
            findings[item.Index] = [];
            evidence[item.Index] = store.Find(NameOf(item.Item), item.Item.Inputs) ?? await Run(item.Item, findings[item.Index], token);
        });

        var all = findings.SelectMany(x => x).ToList();
        var whole = Evidence.Of(Name, sources, evidence);
        if (all.Count > 0)
        {
            throw new GateFailed(whole, all);
        }

        store.Keep(whole);
        return whole;
    }

    private string NameOf(Check check) => $"{Name}.{check.Name}";

    private async Task<Evidence> Run(Check check, List<string> findings, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var result = await check.Run(cancellation);
        var isPassed = result.Findings.Count == 0;
        findings.AddRange(result.Findings);
        var verdict = isPassed ? Verdict.Passed : Verdict.Failed;
        var evidence = new Evidence(NameOf(check), verdict, check.Inputs, result.Counts, result.Tools)
        {
            Duration = watch.Elapsed,
        };
        if (isPassed)
        {
            store.Keep(evidence);
        }

        Log.Information(
            "{Check:l}: {Result:l} in {Seconds:0.0} s", check.Name, isPassed ? "passed" : $"{findings.Count} findings", watch.Elapsed.TotalSeconds);
        return evidence;
    }
}
