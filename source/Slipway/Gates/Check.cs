using Slipway.Caching;

namespace Slipway.Gates;

/// <summary>A part of a gate.</summary>
/// <param name="Work">What its result depends on, under the check's name.</param>
/// <param name="Run">Looks, and gives what it found; is told what has changed since it found nothing.</param>
public sealed record Check(Work Work, Func<Changes, CancellationToken, Task<WorkResult>> Run);
