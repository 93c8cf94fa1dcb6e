using System.Text.RegularExpressions;

namespace Slipway.Workflows.Audits;

/// <summary>What is written to GITHUB_ENV or GITHUB_PATH decides what later steps run; nobody from outside may have a say in it.</summary>
internal sealed partial class NoUntrustedEnvironmentFiles : IWorkflowRule
{
    public string Name => "no-untrusted-environment-files";

    public IEnumerable<WorkflowFinding> FindingsIn(Workflow workflow)
    {
        var isOpen = workflow.Triggers.Any(x => x is PullRequestTrigger or EventTrigger);
        return Places.Steps<RunStep>(workflow)
            .Where(x => File.IsMatch(x.Step.Script))
            .Where(x => isOpen || x.Step.Variables.Values.Concat(x.Job.Variables.Values).Concat(workflow.Variables.Values).Any(y => Untrusted.IsMatch(y)))
            .Select(x => new WorkflowFinding(
                x.Place, "its script writes an environment file from what others choose", "hand values on as outputs of the step"));
    }

    [GeneratedRegex(@"\bGITHUB_(ENV|PATH)\b")]
    private static partial Regex File { get; }

    [GeneratedRegex(@"\$\{\{[^}]*\b(github\.event\b|github\.head_ref\b|inputs\.)")]
    private static partial Regex Untrusted { get; }
}
