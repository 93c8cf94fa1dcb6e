using System.Net;
using Slipway.GitHub.Internal;
using Slipway.GitHub.Internal.Answers;
using Slipway.Governance;

namespace Slipway.GitHub;

/// <summary>How the environments and branches of a repository are protected on GitHub.</summary>
/// <remarks>REST API: environments, branch protection, and the rulesets that hold for a branch.</remarks>
/// <param name="github">The repository.</param>
public sealed class LiveProtection(GitHubConnection github) : ILiveGovernance
{
    private const string ReadSettings = "administration: read";
    private const string ReadEnvironments = "actions: read";

    private string Owner => github.Repository.Split('/')[0];

    /// <inheritdoc/>
    public async Task<Reading<EnvironmentProtection>> Environment(string name, CancellationToken cancellation)
    {
        var subject = $"the environment {name}";
        try
        {
            var path = $"environments/{ApiCall.Segment(name)}";
            if (await github.TryGet<EnvironmentAnswer>(new ApiCall(path, subject, ReadEnvironments), cancellation) is not { } environment)
            {
                return new Reading<EnvironmentProtection>.Known(EnvironmentProtection.Missing(name));
            }

            var branches = environment.DeploymentBranchPolicy switch
            {
                null => BranchRule.Any,
                { ProtectedBranches: true } => BranchRule.Protected,
                _ => BranchRule.Selected([.. (await Patterns(path, subject, cancellation)).Select(x => x.Type == "tag" ? $"tag:{x.Name}" : x.Name)]),
            };
            return new Reading<EnvironmentProtection>.Known(Protection(environment, branches));
        }
        catch (GitHubError error) when (error.Status == HttpStatusCode.Forbidden)
        {
            return new Reading<EnvironmentProtection>.Unreadable(subject, ReadEnvironments);
        }
    }

    /// <inheritdoc/>
    public async Task<Reading<BranchProtection>> Branch(string name, CancellationToken cancellation)
    {
        var subject = $"the protection of branch {name}";
        try
        {
            var rules = await RulesOf(name, subject, cancellation);
            return await Classic(name, subject, cancellation) switch
            {
                Reading<BranchProtection>.Known { Value: var classic } => new Reading<BranchProtection>.Known(Merged(classic, rules)),
                var unreadable when !rules.IsProtected => unreadable,
                _ => new Reading<BranchProtection>.Known(rules),
            };
        }
        catch (GitHubError error) when (error.Status == HttpStatusCode.Forbidden)
        {
            return new Reading<BranchProtection>.Unreadable(subject, ReadSettings);
        }
    }

    private EnvironmentProtection Protection(EnvironmentAnswer environment, BranchRule branches)
    {
        var reviews = environment.ProtectionRules.Where(x => x.Type == "required_reviewers").ToList();
        return new EnvironmentProtection(
            environment.Name,
            Exists: true,
            [.. reviews.SelectMany(x => x.Reviewers).Select(Name).OfType<string>()],
            reviews.Count > 0 && reviews.All(x => x.PreventSelfReview),
            environment.CanAdminsBypass,
            TimeSpan.FromMinutes(environment.ProtectionRules.Where(x => x.Type == "wait_timer").Sum(x => x.WaitTimer)),
            branches);
    }

    private string? Name(EnvironmentReviewer reviewer) => reviewer.Type == "Team" ? $"{Owner}/{reviewer.Reviewer.Slug}" : reviewer.Reviewer.Login;

    private Task<IReadOnlyList<BranchPattern>> Patterns(string path, string subject, CancellationToken cancellation) =>
        github.List<BranchPolicyPage, BranchPattern>(new ApiCall($"{path}/deployment-branch-policies", $"the branches of {subject}", ReadEnvironments), x => x.BranchPolicies, cancellation);

    // Without the permission a protected branch is not found either: the branch itself tells whether it is protected.
    private async Task<Reading<BranchProtection>> Classic(string name, string subject, CancellationToken cancellation)
    {
        var path = $"branches/{ApiCall.Segment(name)}";
        try
        {
            if (await github.TryGet<BranchProtectionAnswer>(new ApiCall($"{path}/protection", subject, ReadSettings), cancellation) is { } answer)
            {
                return new Reading<BranchProtection>.Known(BranchRules.Of(name, answer));
            }
        }
        catch (GitHubError error) when (error.Status == HttpStatusCode.Forbidden)
        {
            return new Reading<BranchProtection>.Unreadable(subject, ReadSettings);
        }

        var branch = await github.TryGet<BranchAnswer>(new ApiCall(path, $"the branch {name}", "contents: read"), cancellation);
        return branch is { Protected: true }
            ? new Reading<BranchProtection>.Unreadable(subject, ReadSettings)
            : new Reading<BranchProtection>.Known(BranchProtection.None(name));
    }

    private async Task<BranchProtection> RulesOf(string name, string subject, CancellationToken cancellation)
    {
        var rules = await github.List<RuleAnswer>(new ApiCall($"rules/branches/{ApiCall.Segment(name)}", subject, "contents: read"), cancellation);
        var sets = new List<RulesetAnswer>();
        foreach (var id in rules.Select(x => x.RulesetId).Distinct())
        {
            sets.Add(await github.TryGet<RulesetAnswer>(new ApiCall($"rulesets/{id}", $"the ruleset {id}", "contents: read"), cancellation) ?? new RulesetAnswer(id));
        }

        return rules.Count == 0 ? BranchProtection.None(name) : BranchRules.Of(name, rules, hasNoBypass: sets.All(x => x.BypassActors is { Count: 0 }));
    }

    // Both hold at once: each setting is as strict as the stricter of them.
    private static BranchProtection Merged(BranchProtection one, BranchProtection other) => new(
        one.Name,
        one.IsProtected || other.IsProtected,
        Math.Max(one.RequiredApprovingReviews, other.RequiredApprovingReviews),
        one.DismissesStale || other.DismissesStale,
        one.RequiresCodeOwners || other.RequiresCodeOwners,
        [.. one.RequiredChecks.Union(other.RequiredChecks)],
        (one.AppliesToAdministrators || !one.IsProtected) && (other.AppliesToAdministrators || !other.IsProtected) && (one.IsProtected || other.IsProtected),
        one.AllowsForcePushes && other.AllowsForcePushes,
        one.AllowsDeletions && other.AllowsDeletions);
}
