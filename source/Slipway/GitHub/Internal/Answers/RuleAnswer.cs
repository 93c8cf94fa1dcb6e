using System.Text.Json;

namespace Slipway.GitHub.Internal.Answers;

/// <summary>A rule of a ruleset that holds for a branch.</summary>
/// <param name="Type"><c>pull_request</c>, <c>required_status_checks</c>, <c>non_fast_forward</c>, <c>deletion</c> and others.</param>
internal sealed record RuleAnswer(string Type)
{
    public long RulesetId { get; init; }

    public JsonElement Parameters { get; init; }
}

internal sealed record RulesetAnswer(long Id)
{
    /// <summary>Who may pass it by; none when the token may not see that.</summary>
    public IReadOnlyList<JsonElement>? BypassActors { get; init; }
}
