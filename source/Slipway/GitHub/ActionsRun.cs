namespace Slipway.GitHub;

/// <summary>The run of GitHub Actions that this build is a job of.</summary>
/// <param name="Repository">Owner and name of the repository.</param>
/// <param name="Id">The run's number, the same for all its attempts.</param>
/// <param name="Attempt">How often it was started, from 1.</param>
/// <param name="Job">The key of the job.</param>
/// <param name="Actor">Who started the first attempt.</param>
/// <param name="TriggeringActor">Who started this attempt.</param>
/// <param name="Server">The address of the server that people visit.</param>
/// <param name="WorkflowRef">The workflow's file and reference: <c>owner/name/.github/workflows/delivery.yml@refs/heads/main</c>.</param>
/// <param name="Sha">The commit that the run is about.</param>
/// <param name="Event">What started it: <c>push</c>.</param>
/// <remarks>GitHub's documentation, "Variables reference", default environment variables.</remarks>
public sealed record ActionsRun(
    string Repository,
    long Id,
    int Attempt,
    string Job,
    string Actor,
    string TriggeringActor,
    Uri Server,
    string WorkflowRef,
    string Sha,
    string Event)
{
    /// <summary>The page that shows what this attempt did.</summary>
    public Uri Page => new($"{Server.AbsoluteUri.TrimEnd('/')}/{Repository}/actions/runs/{Id}/attempts/{Attempt}");

    /// <summary>The run that the variables of a job tell of.</summary>
    /// <exception cref="UserError">A variable is missing or damaged; the message names it.</exception>
    public static ActionsRun Of(IReadOnlyDictionary<string, string> variables)
    {
        var job = new ActionsVariables(variables);
        return new ActionsRun(
            job.Repository,
            job.Number("GITHUB_RUN_ID"),
            (int)job.Number("GITHUB_RUN_ATTEMPT"),
            job.Text("GITHUB_JOB"),
            job.Text("GITHUB_ACTOR"),
            job.Text("GITHUB_TRIGGERING_ACTOR"),
            job.Address("GITHUB_SERVER_URL"),
            job.Text("GITHUB_WORKFLOW_REF"),
            job.Text("GITHUB_SHA"),
            job.Text("GITHUB_EVENT_NAME"));
    }
}
