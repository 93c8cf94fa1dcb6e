namespace Slipway.Workflows;

/// <summary>Values of which each combination is a job of its own.</summary>
/// <param name="Values">The values, by name.</param>
/// <param name="FailFast">Whether one failure ends the others.</param>
public sealed record Matrix(IReadOnlyDictionary<string, IReadOnlyList<string>> Values, bool FailFast = true)
{
    /// <summary>How many may run at once; <see langword="null"/> is as many as there are machines.</summary>
    public int? AtOnce { get; init; }
}
