namespace Slipway.GitHub.Internal.Answers;

internal sealed record ArtifactPage(IReadOnlyList<ArtifactAnswer> Artifacts);

internal sealed record ArtifactAnswer(long Id, string Name, long SizeInBytes, bool Expired);
