using Slipway.GitHub.Internal.Answers;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>The runs that have written records: a record counts for what GitHub says of its run, never for what it says of itself.</summary>
internal sealed class Runs(GitHubConnection github)
{
    // GitHub's machines do not share one clock to the second.
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, RunAnswer?> completed = [];
    private string? defaultBranch;

    /// <summary>A run with its latest attempt; null when there is none.</summary>
    public Task<RunAnswer?> Find(long run, CancellationToken cancellation) => Find(PathOf(run), run, cancellation);

    /// <summary>An attempt of a run; null when there is none.</summary>
    public Task<RunAnswer?> Find(long run, int attempt, CancellationToken cancellation) => Find($"{PathOf(run)}/attempts/{attempt}", run, cancellation);

    /// <summary>Whether a run goes on now; it does again when somebody runs it again.</summary>
    public async Task<bool> IsRunning(long run, CancellationToken cancellation)
    {
        completed.Remove(PathOf(run));
        return await Find(run, cancellation) is { IsCompleted: false };
    }

    /// <returns>Why a run is none of this workflow on the default branch of this repository; none when it is.</returns>
    public async Task<string?> Fault(RunAnswer? run, string workflow, CancellationToken cancellation)
    {
        if (run is null)
        {
            return "its run is not there";
        }

        if (!IsHere(run.Repository) || !IsHere(run.HeadRepository))
        {
            return $"its run {run.Id} is of another repository";
        }

        if (run.Path.Split('@')[0] != workflow)
        {
            return $"its run {run.Id} is of {ApiErrors.OneLine(run.Path)}, not of {workflow}";
        }

        var branch = await DefaultBranch(cancellation);
        return run.HeadBranch == branch && run.Event is not ("pull_request" or "pull_request_target")
            ? null
            : $"its run {run.Id} is of {ApiErrors.OneLine(run.HeadBranch)} ({ApiErrors.OneLine(run.Event)}), not of {branch}";
    }

    /// <returns>Why a run cannot have written a record; none when it can.</returns>
    public static string? Fault(RunAnswer run, DateTimeOffset began, DeploymentAnswer record) => record switch
    {
        { Creator: not { IsActions: true } } => "no job wrote it",
        _ when record.CreatedAt < began - Slack || (run.IsCompleted && record.CreatedAt > run.UpdatedAt + Slack) => $"its run {run.Id} was at another time",
        _ => null,
    };

    public async Task<string> DefaultBranch(CancellationToken cancellation) =>
        defaultBranch ??= (await github.Get<RepositoryAnswer>(new ApiCall("", "the repository", "contents: read"), cancellation)).DefaultBranch;

    private static string PathOf(long run) => $"actions/runs/{run}";

    private bool IsHere(RunRepository? repository) => string.Equals(repository?.FullName, github.Repository, StringComparison.OrdinalIgnoreCase);

    // One that still runs is asked for again each time.
    private async Task<RunAnswer?> Find(string path, long run, CancellationToken cancellation)
    {
        if (!completed.TryGetValue(path, out var answer))
        {
            answer = await github.TryGet<RunAnswer>(new ApiCall(path, $"run {run}", "actions: read"), cancellation);
            if (answer is null or { IsCompleted: true })
            {
                completed[path] = answer;
            }
        }

        return answer;
    }
}
