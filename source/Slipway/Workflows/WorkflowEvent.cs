namespace Slipway.Workflows;

/// <summary>What can start a workflow of a build.</summary>
/// <remarks>GitHub documentation, "Events that trigger workflows".</remarks>
public enum WorkflowEvent
{
    /// <summary>A push of a branch or a tag.</summary>
    Push,

    /// <summary>A pull request.</summary>
    PullRequest,

    /// <summary>A merge queue.</summary>
    MergeGroup,

    /// <summary>The time.</summary>
    Schedule,

    /// <summary>A person.</summary>
    Manual,
}
