using Slipway.Policies;
using Slipway.Policies.Internal;
using Slipway.Stages;

namespace Slipway.Governance;

/// <summary>Whether what is declared for GitHub and the rules of the promotion speak of the same people.</summary>
public static class PolicyAgreement
{
    /// <summary>What does not agree, a line each.</summary>
    /// <param name="declared">What has to guard environments and branches.</param>
    /// <param name="policy">The rules of a promotion.</param>
    /// <param name="stages">The stages, in their order; nothing is approved for the first.</param>
    public static IReadOnlyList<string> Conflicts(DeclaredGovernance declared, Policy policy, IReadOnlyList<Stage> stages)
    {
        var rules = policy.Rules.OfType<RequiredApprovals>().ToList();
        return [.. stages.Skip(1).SelectMany(stage => OfStage(stage, declared.Environments.FirstOrDefault(x => x.Name == stage.Name), rules))];
    }

    private static IEnumerable<string> OfStage(Stage stage, EnvironmentProtection? environment, IReadOnlyList<RequiredApprovals> rules)
    {
        if (environment is null)
        {
            yield return $"no environment is declared for {stage}";
            yield break;
        }

        foreach (var rule in rules)
        {
            var approvers = Approvers(rule);
            var strangers = environment.Reviewers.Where(x => !x.Contains('/')).Except(approvers, SamePerson.Comparer).ToList();
            if (approvers.Count > 0 && strangers.Count > 0)
            {
                yield return $"environment {stage}: {string.Join(", ", strangers)} may review there, but their approval does not count for the rule '{rule.Name}'";
            }

            if (rule.SelfApproval == SelfApproval.Forbidden && !environment.PreventsSelfReview)
            {
                yield return $"environment {stage}: self-review is possible there, but self-approval is forbidden by the rule '{rule.Name}'";
            }
        }
    }

    private static List<string> Approvers(RequiredApprovals rule) => [.. rule.From.Concat(rule.Mandatory).Distinct(SamePerson.Comparer)];
}
