namespace Slipway.GitHub.Internal.Answers;

internal sealed record NewComment(string Body);
