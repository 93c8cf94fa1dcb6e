namespace Nuke.Common.CI.AzurePipelines;

/// <summary>How a job is going.</summary>
public enum AzurePipelinesJobStatus
{
    Canceled,
    Failed,
    Succeeded,
    SucceededWithIssues,
}
