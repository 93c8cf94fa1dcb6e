namespace Nuke.Common.Tests.Execution;

/// <summary>What a user sees of a run.</summary>
internal sealed record BuildResult(int ExitCode, string Output, string Error, NukeBuild? Build)
{
    /// <summary>The targets of the summary with their status, in the order of the plan.</summary>
    public string Statuses => string.Join(", ", Build!.ExecutionPlan.Select(target => $"{target.Name} {target.Status}"));
}
