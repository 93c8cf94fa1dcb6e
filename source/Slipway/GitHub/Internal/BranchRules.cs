using System.Text.Json;
using Slipway.GitHub.Internal.Answers;
using Slipway.Governance;

namespace Slipway.GitHub.Internal;

/// <summary>What branch protection and rulesets say, in the same words.</summary>
internal static class BranchRules
{
    public static BranchProtection Of(string name, BranchProtectionAnswer answer) => new(
        name,
        IsProtected: true,
        answer.RequiredPullRequestReviews?.RequiredApprovingReviewCount ?? 0,
        answer.RequiredPullRequestReviews is { DismissStaleReviews: true },
        answer.RequiredPullRequestReviews is { RequireCodeOwnerReviews: true },
        answer.RequiredStatusChecks?.Contexts ?? [],
        answer.EnforceAdmins is { Enabled: true },
        answer.AllowForcePushes is not { Enabled: false },
        answer.AllowDeletions is not { Enabled: false });

    public static BranchProtection Of(string name, IReadOnlyList<RuleAnswer> rules, bool hasNoBypass)
    {
        var reviews = rules.Where(x => x.Type == "pull_request").Select(x => x.Parameters).ToList();
        return new BranchProtection(
            name,
            IsProtected: true,
            reviews.Select(x => Number(x, "required_approving_review_count")).DefaultIfEmpty().Max(),
            reviews.Any(x => IsOn(x, "dismiss_stale_reviews_on_push")),
            reviews.Any(x => IsOn(x, "require_code_owner_review")),
            [.. rules.Where(x => x.Type == "required_status_checks").SelectMany(x => Checks(x.Parameters)).Distinct()],
            AppliesToAdministrators: hasNoBypass,
            AllowsForcePushes: rules.All(x => x.Type != "non_fast_forward"),
            AllowsDeletions: rules.All(x => x.Type != "deletion"));
    }

    private static JsonElement? Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;

    private static int Number(JsonElement json, string name) => Member(json, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : 0;

    private static bool IsOn(JsonElement json, string name) => Member(json, name) is { ValueKind: JsonValueKind.True };

    private static IEnumerable<string> Checks(JsonElement json) =>
        Member(json, "required_status_checks") is { ValueKind: JsonValueKind.Array } checks
            ? checks.EnumerateArray().Select(x => Member(x, "context")).Where(x => x is { ValueKind: JsonValueKind.String }).Select(x => x!.Value.GetString()!)
            : [];
}
