namespace Slipway.GitHub.Internal.Answers;

internal sealed record CommentAnswer(long Id, AccountAnswer? User)
{
    public string Body { get; set; } = "";
}
