using Slipway.GitHub.Internal.Answers;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>GitHub's deployments and their statuses.</summary>
internal sealed class DeploymentRecords(GitHubConnection github)
{
    private const int LongestDescription = 140;

    private static readonly ApiCall Deployments = new("deployments", "the deployments", "deployments: write");

    public Task<IReadOnlyList<DeploymentAnswer>> OfTask(string task, CancellationToken cancellation) => Matching(x => x.Task == task, cancellation, ("task", task));

    public Task<IReadOnlyList<StatusAnswer>> Statuses(long deployment, CancellationToken cancellation) =>
        github.List<StatusAnswer>(StatusesOf(deployment), cancellation);

    /// <summary>Creates a deployment; when it stays open whether it was, looks for one with the same payload first.</summary>
    public Task<DeploymentAnswer> Create(NewDeployment deployment, Func<DeploymentAnswer, bool> isIt, CancellationToken cancellation) =>
        github.PostOnce(Deployments with { Subject = $"a deployment to {deployment.Environment}" }, deployment, () => Find(deployment, isIt, cancellation), cancellation);

    /// <summary>Says how a deployment is, unless that was its last word already.</summary>
    public async Task Set(long deployment, NewStatus status, CancellationToken cancellation)
    {
        var cut = status with { Description = Cut(status.Description) };
        if (await Last(deployment, cut, cancellation) is null)
        {
            await github.PostOnce(StatusesOf(deployment), cut, () => Last(deployment, cut, cancellation), cancellation);
        }
    }

    /// <summary>As much of a text as a description holds.</summary>
    public static string Cut(string text)
    {
        var line = ApiErrors.OneLine(text);
        return line.Length <= LongestDescription ? line : $"{line[..(LongestDescription - 1)]}…";
    }

    private async Task<StatusAnswer?> Last(long deployment, NewStatus status, CancellationToken cancellation) =>
        (await Statuses(deployment, cancellation)).MaxBy(x => x.Id) is { } last && last.State == status.State && last.Description == status.Description ? last : null;

    private async Task<DeploymentAnswer?> Find(NewDeployment deployment, Func<DeploymentAnswer, bool> isIt, CancellationToken cancellation) =>
        await Matching(x => x.Task == deployment.Task && isIt(x), cancellation, ("task", deployment.Task), ("environment", deployment.Environment)) is [var first, ..] ? first : null;

    private async Task<IReadOnlyList<DeploymentAnswer>> Matching(
        Func<DeploymentAnswer, bool> condition, CancellationToken cancellation, params IReadOnlyList<(string Name, string Value)> query) =>
        [.. (await github.List<DeploymentAnswer>(Deployments with { Query = query }, cancellation)).Where(condition).DistinctBy(x => x.Id).OrderBy(x => x.Id)];

    private static ApiCall StatusesOf(long deployment) => new($"deployments/{deployment}/statuses", $"the statuses of deployment {deployment}", "deployments: write");
}
