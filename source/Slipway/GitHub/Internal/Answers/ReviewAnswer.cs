namespace Slipway.GitHub.Internal.Answers;

/// <summary>What a reviewer said about the environments that a run waited for.</summary>
internal sealed record ReviewAnswer(string State, string Comment, AccountAnswer User, IReadOnlyList<ReviewedEnvironment> Environments);

internal sealed record ReviewedEnvironment(string Name);
