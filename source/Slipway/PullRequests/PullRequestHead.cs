using System.Text.Json.Nodes;
using System.Text.Json;
using Slipway.Releases;

namespace Slipway.PullRequests;

/// <summary>The newest commit of the pull request that a run is about. GitHub checks out a merge of it, which has another id.</summary>
/// <remarks>GitHub Actions, "Events that trigger workflows", section pull_request.</remarks>
internal static class PullRequestHead
{
    /// <summary>The commit, out of the description of the event; none when the run is about no pull request.</summary>
    /// <exception cref="UserError">The description is damaged.</exception>
    public static CommitId? Find(string? eventFile)
    {
        if (eventFile is null || !File.Exists(eventFile))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(File.ReadAllText(eventFile)) is JsonObject { } description
                && description["pull_request"] is JsonObject { } request && request["head"] is JsonObject { } head && head["sha"] is JsonValue sha
                    ? CommitId.Parse($"{sha}")
                    : null;
        }
        catch (JsonException exception)
        {
            throw new UserError($"{eventFile} describes no event of GitHub Actions: {exception.Message}", "run it in a job of a pull request, or without GITHUB_EVENT_PATH", exception);
        }
    }
}
