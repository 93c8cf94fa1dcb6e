using Nuke.Common.Tooling;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>What GitHub refuses only when the workflow is to run, and then without saying so to whoever wrote the attribute.</summary>
internal static class WorkflowRules
{
    /// <exception cref="UsageError">GitHub would refuse the workflow.</exception>
    public static void Check(GitHubActionsAttribute workflow, IReadOnlyList<GitHubActionsImage> machines)
    {
        if (machines.GroupBy(machine => machine.GetValue()).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw Mistake(workflow, $"the image {twice.Key} is there twice", "a job needs a name of its own: remove one of them");
        }

        Exclude(workflow, workflow.OnPushBranches, nameof(workflow.OnPushBranches), workflow.OnPushBranchesIgnore, nameof(workflow.OnPushBranchesIgnore));
        Exclude(workflow, workflow.OnPushTags, nameof(workflow.OnPushTags), workflow.OnPushTagsIgnore, nameof(workflow.OnPushTagsIgnore));
        if (workflow.OnPullRequestTags is not [])
        {
            throw Mistake(
                workflow,
                $"{nameof(workflow.OnPullRequestTags)} has values, but a pull request goes to a branch",
                $"set {nameof(workflow.OnPullRequestBranches)}");
        }

        if (string.IsNullOrEmpty(workflow.EnvironmentName) && !string.IsNullOrEmpty(workflow.EnvironmentUrl))
        {
            throw Mistake(workflow, $"{nameof(workflow.EnvironmentUrl)} is of no environment", $"set {nameof(workflow.EnvironmentName)}, too");
        }
    }

    /// <summary>The variables of a step; one that is there twice with the same value is there once.</summary>
    /// <exception cref="UsageError">A variable has two values.</exception>
    public static Dictionary<string, string> Variables(GitHubActionsAttribute workflow, IEnumerable<(string Key, string Value)> imports)
    {
        var variables = new Dictionary<string, string>();
        foreach (var (key, value) in imports)
        {
            if (!variables.TryAdd(key, value) && variables[key] != value)
            {
                throw Mistake(workflow, $"the variable {key} is {variables[key]} and {value}", "an input and a secret need different names");
            }
        }

        return variables;
    }

    private static void Exclude(GitHubActionsAttribute workflow, string[] included, string name, string[] ignored, string otherName)
    {
        if (included is not [] && ignored is not [])
        {
            throw Mistake(
                workflow,
                $"{name} and {otherName} exclude each other",
                $"write the exceptions into {name}, as {string.Join(", ", ignored.Select(pattern => $"'!{pattern}'"))}");
        }
    }

    private static UsageError Mistake(GitHubActionsAttribute workflow, string what, string next) => new($"{workflow.DisplayName}: {what}", next);
}
