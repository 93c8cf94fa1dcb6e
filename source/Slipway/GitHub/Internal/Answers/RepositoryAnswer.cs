namespace Slipway.GitHub.Internal.Answers;

internal sealed record RepositoryAnswer(string FullName, string DefaultBranch);
