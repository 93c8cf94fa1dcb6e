using System.Collections.ObjectModel;
using Slipway.Deployments;
using Slipway.GitHub.Internal.Answers;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>One deployment of ours: GitHub has one for each target.</summary>
/// <param name="Payload">What began it.</param>
/// <param name="Targets">GitHub's deployment for each target that has one.</param>
internal sealed record RecordedDeployment(DeploymentPayload Payload, IReadOnlyList<RecordedTarget> Targets)
{
    private const string Removal = "removed by ";
    private const string Yielding = "gave way to run ";

    /// <summary>Its place among all.</summary>
    public long Order => Targets.Min(x => x.Deployment.Id);

    /// <summary>Whether its build still runs.</summary>
    public bool IsUnderWay { get; init; }

    /// <summary>Whether it never began, because another build was faster.</summary>
    public bool HasYielded => Failures.Any(x => x.Description.StartsWith(Yielding, StringComparison.Ordinal));

    public bool IsEnded => Failures.Any() || Removals.Any() || HasSucceeded;

    /// <summary>Whether it says of what ran before that it no longer does.</summary>
    public bool HasReplaced => HasSucceeded || Removals.Any();

    private bool HasSucceeded => !Failures.Any() && Payload.Entry.Targets.All(x => Targets.Any(y => y.Name == x && y.Statuses.Any(z => z.State == "success")));

    private IEnumerable<StatusAnswer> Failures => Targets.SelectMany(x => x.Statuses).Where(x => x.State is "failure" or "error");

    private IEnumerable<StatusAnswer> Removals =>
        Targets.SelectMany(x => x.Statuses).Where(x => x.State == "inactive" && x.Description.StartsWith(Removal, StringComparison.Ordinal));

    public static string RemovedBy(string person) => $"{Removal}{person}";

    public static string YieldedTo(RecordedDeployment other) => $"{Yielding}{other.Payload.Run}";

    /// <summary>Its entries, with the times of GitHub's clock.</summary>
    public IEnumerable<LedgerEntry> Entries
    {
        get
        {
            var began = Payload.Entry with { At = Targets.Min(x => x.Deployment.CreatedAt) };
            yield return began with { IsUnderWay = IsUnderWay };
            if (Failures.MaxBy(x => x.Id) is { } failure)
            {
                yield return began with { Outcome = DeploymentOutcome.RolledBack, At = failure.CreatedAt, Reason = failure.Description };
            }
            else if (HasSucceeded)
            {
                var successes = Targets.Select(x => (x.Name, Status: x.Statuses.First(y => y.State == "success"))).ToList();
                yield return began with { Outcome = DeploymentOutcome.Succeeded, At = successes.Max(x => x.Status.CreatedAt), Addresses = Addresses(successes) };
            }

            if (Removals.MaxBy(x => x.Id) is { } removal)
            {
                yield return began with
                {
                    Outcome = DeploymentOutcome.Removed,
                    At = removal.CreatedAt,
                    By = removal.Description[Removal.Length..],
                    Approvals = [],
                    Decisions = [],
                };
            }
        }
    }

    private static ReadOnlyDictionary<string, Uri> Addresses(IEnumerable<(string Name, StatusAnswer Status)> successes) => new(successes
        .Select(x => (x.Name, Address: Uri.TryCreate(x.Status.EnvironmentUrl, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") ? address : null))
        .Where(x => x.Address is not null)
        .ToDictionary(x => x.Name, x => x.Address!));
}

/// <summary>GitHub's deployment for one target.</summary>
/// <param name="Name">The target's name.</param>
/// <param name="Deployment">The deployment.</param>
/// <param name="Statuses">What jobs said of it, the oldest first.</param>
internal sealed record RecordedTarget(string Name, DeploymentAnswer Deployment, IReadOnlyList<StatusAnswer> Statuses)
{
    /// <summary>Whether GitHub shows it as what runs.</summary>
    public bool IsActive => Statuses is [.., { State: "success" }];
}
