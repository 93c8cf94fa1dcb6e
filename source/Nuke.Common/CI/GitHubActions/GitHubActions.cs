using System.Globalization;
using Newtonsoft.Json.Linq;
using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>A runner of GitHub Actions. Without it the texts are null and the numbers 0.</summary>
public partial class GitHubActions : Host, IBuildServer
{
    private readonly IReadOnlyDictionary<string, string> variables;

    private readonly Lazy<long> jobId;

    internal GitHubActions(IReadOnlyDictionary<string, string> variables)
    {
        this.variables = variables;
        jobId = new(() => FindJob().GetAwaiter().GetResult());
    }

    /// <summary>The host of this build; null when it is another.</summary>
    public static GitHubActions? Instance => BuildContext.Current.Host as GitHubActions;

    /// <summary>The home folder.</summary>
    public string? Home => Variable("HOME");

    /// <summary>The name of the workflow.</summary>
    public string? Workflow => Variable("GITHUB_WORKFLOW");

    /// <summary>The name of the step.</summary>
    public string? Action => Variable("GITHUB_ACTION");

    /// <summary>Who started the run.</summary>
    public string? Actor => Variable("GITHUB_ACTOR");

    /// <summary>Owner and name of the repository.</summary>
    public string? Repository => Variable("GITHUB_REPOSITORY");

    /// <summary>The owner of the repository.</summary>
    public string? RepositoryOwner => Variable("GITHUB_REPOSITORY_OWNER");

    /// <summary>What started the run, for example <c>push</c>.</summary>
    public string? EventName => Variable("GITHUB_EVENT_NAME");

    /// <summary>The file that describes the event.</summary>
    public string? EventPath => Variable("GITHUB_EVENT_PATH");

    /// <summary>The folder of the checkout.</summary>
    public string? Workspace => Variable("GITHUB_WORKSPACE");

    /// <summary>The commit.</summary>
    public string? Sha => Variable("GITHUB_SHA");

    /// <summary>The full name of the branch or tag.</summary>
    public string? Ref => Variable("GITHUB_REF");

    /// <summary>The short name of the branch or tag.</summary>
    public string? RefName => Variable("GITHUB_REF_NAME");

    /// <summary>The branch that a pull request comes from.</summary>
    public string? HeadRef => Variable("GITHUB_HEAD_REF");

    /// <summary>The branch that a pull request goes to.</summary>
    public string? BaseRef => Variable("GITHUB_BASE_REF");

    /// <summary><c>branch</c> or <c>tag</c>.</summary>
    public string? RefType => Variable("GITHUB_REF_TYPE");

    /// <summary>How often the run was started, from 1.</summary>
    public long RunAttempt => Number("GITHUB_RUN_ATTEMPT");

    /// <summary>The number of the run in its workflow.</summary>
    public long RunNumber => Number("GITHUB_RUN_NUMBER");

    /// <summary>The number of the run in the repository.</summary>
    public long RunId => Number("GITHUB_RUN_ID");

    /// <summary>The address of the server.</summary>
    public string? ServerUrl => Variable("GITHUB_SERVER_URL");

    /// <summary>The key of the job in its workflow.</summary>
    public string? Job => Variable("GITHUB_JOB");

    /// <summary>The token of the job, where the workflow gives it to the step.</summary>
    public string? Token => Variable("GITHUB_TOKEN");

    /// <summary>The event as JSON; empty without one.</summary>
    public JObject GitHubEvent => EventPath is { } path && File.Exists(path) ? JObject.Parse(File.ReadAllText(path)) : [];

    /// <summary>Whether a pull request started the run.</summary>
    public bool IsPullRequest => EventName == "pull_request";

    /// <summary>The number of the pull request; null without one.</summary>
    public int? PullRequestNumber => GitHubEvent.Value<int?>("number");

    /// <summary>What happened to the pull request, for example <c>opened</c>; null without one.</summary>
    public string? PullRequestAction => GitHubEvent.Value<string?>("action");

    /// <summary>The file whose text the page of the run shows.</summary>
    public AbsolutePath StepSummaryFile => Variable("GITHUB_STEP_SUMMARY")!;

    /// <summary>The number of the job in the repository. GitHub is asked for it, with the token.</summary>
    /// <exception cref="AssertionException">There is no token, GitHub refuses, or several jobs may be this one.</exception>
    public long JobId => jobId.Value;

    string? IBuildServer.Branch => Ref;

    string? IBuildServer.Commit => Sha;

    /// <summary>Adds a comment to an issue or pull request, with the token.</summary>
    /// <exception cref="AssertionException">There is no token, or GitHub refuses.</exception>
    public async Task CreateComment(int issue, string text)
    {
        using var api = Api();
        await api.CreateComment(issue, text);
    }

    /// <summary>The workflow names jobs by key, GitHub by title: what both know is the runner, which has one job at a time.</summary>
    private async Task<long> FindJob()
    {
        using var api = Api();
        var jobs = await api.Jobs(RunId, RunAttempt);
        var runner = Variable("RUNNER_NAME");
        var running = jobs.Where(job => (string?)job["runner_name"] == runner && (string?)job["status"] == "in_progress").ToArray();
        var found = running is [_] ? running : [.. jobs.Where(job => (string?)job["name"] == Job)];
        return found is [var only]
            ? (long)only["id"]!
            : throw new AssertionException($"Run {RunId} has {found.Length} jobs that may be {Job}: give the job a name of its own");
    }

    private GitHubApi Api() => new(
        GitHubApi.Address,
        Repository.NotNull("GITHUB_REPOSITORY has no value: this is no job of GitHub Actions"),
        Token.NotNullOrEmpty("GITHUB_TOKEN has no value: give it to the step, as EnableGitHubToken of [GitHubActions] does"));

    private string? Variable(string name) => variables.GetValueOrDefault(name);

    private long Number(string name) =>
        long.TryParse(Variable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
