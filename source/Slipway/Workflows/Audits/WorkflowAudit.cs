namespace Slipway.Workflows.Audits;

/// <summary>All the rules that every workflow keeps.</summary>
/// <remarks>zizmor's audits and the checks "Dangerous-Workflow", "Token-Permissions" and "Pinned-Dependencies" of OpenSSF Scorecard are what to compare with.</remarks>
public static class WorkflowAudit
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<IWorkflowRule> Rules { get; } =
    [
        new PinnedActions(), new LeastPermissions(), new NoPersistedCredentials(), new NoExpressionsInScripts(), new NoCacheWherePublished(),
        new NoDangerousTriggers(), new SecretsInEnvironmentsOnly(), new NoInheritedSecrets(), new NamesAndLimits(), new ReadOnlyPullRequests(),
        new NoUntrustedEnvironmentFiles(),
    ];

    /// <summary>What is wrong with a workflow, one line each: file, place, rule, problem, next step.</summary>
    public static IReadOnlyList<string> Findings(Workflow workflow) =>
    [
        .. Rules.SelectMany(rule => rule.FindingsIn(workflow).Select(x => $"{workflow.Path}: {x.Place}: {rule.Name}: {x.Problem}; {x.NextStep}")),
    ];
}
