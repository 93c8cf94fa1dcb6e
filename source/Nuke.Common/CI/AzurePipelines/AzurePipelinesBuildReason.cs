namespace Nuke.Common.CI.AzurePipelines;

/// <summary>What started a run.</summary>
public enum AzurePipelinesBuildReason
{
    BatchedCI,
    CheckInShelveset,
    IndividualCI,
    Manual,
    PullRequest,
    ResourceTrigger,
    Schedule,
    ValidateShelveset,
}
