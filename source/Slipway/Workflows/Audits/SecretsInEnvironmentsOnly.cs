using System.Text.RegularExpressions;

namespace Slipway.Workflows.Audits;

/// <summary>Secrets are those of an environment, whose rules guard them; the job's own token is none.</summary>
internal sealed partial class SecretsInEnvironmentsOnly : IWorkflowRule
{
    public string Name => "secrets-in-environments-only";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow) =>
    [
        .. workflow.Variables.Values.Any(HasSecret)
            ? [new WorkflowFinding("env", "every job sees a secret", "give it to the step that needs it, in a job with an environment")]
            : Array.Empty<WorkflowFinding>(),
        .. workflow.Jobs.Where(x => x is not StepsJob { Environment: not null } && Texts.Of(x).Any(HasSecret))
            .Select(x => new WorkflowFinding(Places.Of(x), "it reads a secret without an environment", "name the environment that holds the secret")),
    ];

    private static bool HasSecret(string text) => Secret.IsMatch(text);

    [GeneratedRegex(@"\$\{\{[^}]*\bsecrets\b(?!\.GITHUB_TOKEN\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Secret { get; }
}
