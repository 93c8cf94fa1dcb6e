namespace Nuke.Common.CI.AzurePipelines;

/// <summary>The kinds of annotations.</summary>
public enum AzurePipelinesIssueType
{
    Error,
    Warning,
}
