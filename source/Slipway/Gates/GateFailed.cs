namespace Slipway.Gates;

/// <summary>The sources did not pass a gate.</summary>
public sealed class GateFailed : UserError
{
    internal GateFailed(Evidence evidence, IReadOnlyList<string> findings)
        : base(Describe(evidence.Gate, findings), "mend it and run the target again; what passed already is not repeated") =>
        (Evidence, Findings) = (evidence, findings);

    /// <summary>What was found out all the same.</summary>
    public Evidence Evidence { get; }

    /// <summary>What is wrong, a line each.</summary>
    public IReadOnlyList<string> Findings { get; }

    private static string Describe(string gate, IReadOnlyList<string> findings) => string.Join(
        Environment.NewLine,
        [$"{gate}: {findings.Count} {(findings.Count == 1 ? "finding" : "findings")}", .. findings.Select(x => $"  {x}")]);
}
