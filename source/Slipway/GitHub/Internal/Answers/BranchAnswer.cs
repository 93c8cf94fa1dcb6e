namespace Slipway.GitHub.Internal.Answers;

internal sealed record BranchAnswer(string Name, bool Protected);
