using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Nuke.Common.Execution;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>The part of GitHub's REST API that builds need.</summary>
/// <remarks>Version 2022-11-28; issues/comments, actions/workflow-jobs and releases.</remarks>
internal sealed partial class GitHubApi : IDisposable
{
    private const int PageSize = 100;

    private readonly HttpClient client = new() { Timeout = TimeSpan.FromMinutes(5) };
    private readonly string repository;

    /// <summary>Where the API is: a job of GitHub Actions knows, elsewhere it is that of github.com.</summary>
    public static string Address => BuildContext.Current.Invocation.Variables.GetValueOrDefault("GITHUB_API_URL") ?? "https://api.github.com";

    /// <param name="address">Of the API, for example <c>https://api.github.com</c>.</param>
    /// <param name="repository">Owner and name.</param>
    /// <param name="token">A token with the rights for what is asked.</param>
    public GitHubApi(string address, string repository, string token)
    {
        this.repository = $"{address.TrimEnd('/')}/repos/{repository}";
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        client.DefaultRequestHeaders.Accept.ParseAdd("application/vnd.github+json");
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Nuke.Common");
        client.DefaultRequestHeaders.Add("X-GitHub-Api-Version", "2022-11-28");
    }

    public void Dispose() => client.Dispose();

    /// <summary>Adds a comment to an issue or pull request.</summary>
    /// <exception cref="AssertionException">GitHub refuses.</exception>
    public Task CreateComment(int issue, string text) =>
        Send(new HttpRequestMessage(HttpMethod.Post, $"{repository}/issues/{issue}/comments") { Content = JsonContent.Create(new { body = text }) });

    /// <summary>The jobs of an attempt of a run.</summary>
    /// <exception cref="AssertionException">GitHub refuses.</exception>
    public async Task<IReadOnlyList<JsonNode>> Jobs(long run, long attempt)
    {
        var jobs = new List<JsonNode>();
        for (var page = 1; ; page++)
        {
            var answer = await Send(new HttpRequestMessage(
                HttpMethod.Get,
                $"{repository}/actions/runs/{run}/attempts/{attempt}/jobs?per_page={PageSize}&page={page}"));
            var found = answer.NotNull($"Run {run} is not at {repository}")["jobs"]?.AsArray() ?? [];
            jobs.AddRange(found.OfType<JsonNode>());
            if (found.Count < PageSize)
            {
                return jobs;
            }
        }
    }

    /// <returns>The answer; null where there is nothing.</returns>
    private async Task<JsonNode?> Send(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            if (response.StatusCode == HttpStatusCode.NotFound && request.Method == HttpMethod.Get)
            {
                return null;
            }

            if (!response.IsSuccessStatusCode)
            {
                Assert.Fail($"{request.Method} {request.RequestUri}: GitHub answers {(int)response.StatusCode} {ReasonIn(text, response)}");
            }

            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
    }

    private static string ReasonIn(string text, HttpResponseMessage response)
    {
        var isJson = text.Length > 0 && response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        return (isJson ? (string?)JsonNode.Parse(text)?["message"] : null) ?? response.ReasonPhrase ?? "";
    }
}
