using Slipway.Images;

namespace Slipway.Gates;

/// <summary>A part of a gate that depends on some of the sources only, and is not repeated while they stay the same.</summary>
/// <param name="Name">For people, and the name of its evidence.</param>
/// <param name="Inputs">The identity of everything that the result depends on.</param>
/// <param name="Run">Looks, and gives what it found.</param>
public sealed record Check(string Name, Digest Inputs, Func<CancellationToken, Task<CheckResult>> Run);
