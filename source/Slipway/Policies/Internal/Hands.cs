using Slipway.Promotion;
using Slipway.Sources;

namespace Slipway.Policies.Internal;

/// <summary>Who has a hand in a promotion: who wrote what it brings, and who started it.</summary>
internal sealed record Hands(IReadOnlyDictionary<string, string> People, Decision? Obstacle)
{
    public static Hands None { get; } = new(new Dictionary<string, string>(), null);

    public static Hands In(PromotionRequest request, IReadOnlyDictionary<string, string> accounts)
    {
        var people = new Dictionary<string, string>(SamePerson.Comparer);
        foreach (var starter in request.AlsoStartedBy.Prepend(request.RequestedBy).Where(x => !string.IsNullOrWhiteSpace(x)))
        {
            people.TryAdd(starter, "has started the run");
        }

        var authors = request.Commits.Authors.Select(x => (Author: x, Account: AccountOf(x, accounts))).ToList();
        foreach (var (author, account) in authors.Where(x => x.Account is not null))
        {
            people.TryAdd(account!, $"has written commit {author.Commit.Short}");
        }

        return new Hands(people, Unknown(request, authors.FirstOrDefault(x => x.Account is null).Author));
    }

    /// <summary>Which hand somebody has in it; none when there is none.</summary>
    public string? Of(string name) => People.GetValueOrDefault(name);

    private static string? AccountOf(CommitAuthor author, IReadOnlyDictionary<string, string> accounts) =>
        !string.IsNullOrWhiteSpace(author.Account) ? author.Account
        : accounts.FirstOrDefault(x => SamePerson.IsOn([x.Key], author.Name)).Value is { } account && !string.IsNullOrWhiteSpace(account) ? account
        : null;

    // Who cannot be named cannot be kept from approving their own work.
    private static Decision? Unknown(PromotionRequest request, CommitAuthor? stranger)
    {
        var name = Line.Of(stranger?.Name ?? "");
        var bringsCommits = request.Commits.Relation is CommitRelation.First or CommitRelation.Newer or CommitRelation.Diverged;
        return string.IsNullOrWhiteSpace(request.RequestedBy)
            ? Decision.Blocked("nobody knows who has started the run, who may not approve it") with { NextStep = "git config user.name, or run it on GitHub" }
            : request.Commits.Relation == CommitRelation.Unknown || (bringsCommits && request.Commits.Authors.Count == 0)
            ? Decision.Blocked("nobody can tell who has written what it brings, and may not approve it: the history is not at hand") with
            {
                NextStep = "fetch the history: git fetch --unshallow, or git fetch when the clone is whole",
            }
            : stranger is not null
            ? Decision.Blocked($"nobody knows the account of '{name}', who has written commit {stranger.Commit.Short} and may not approve it") with
            {
                NextStep = $"name it in the rule's Accounts in build/Build.Environments.cs: [\"{name}\"] = \"login\"",
            }
            : null;
    }
}
