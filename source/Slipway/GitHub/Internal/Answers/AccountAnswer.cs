namespace Slipway.GitHub.Internal.Answers;

/// <param name="Login">The name.</param>
/// <param name="Type"><c>User</c>, <c>Bot</c>, <c>Organization</c>.</param>
internal sealed record AccountAnswer(string Login, string Type)
{
    /// <summary>Whether jobs write under this name, with the token that GitHub gives them.</summary>
    public bool IsActions => Login == "github-actions[bot]" && Type == "Bot";
}
