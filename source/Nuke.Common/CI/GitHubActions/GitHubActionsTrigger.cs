using Nuke.Common.Tooling;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>What starts a workflow.</summary>
public enum GitHubActionsTrigger
{
    /// <summary>Commits arrive.</summary>
    [EnumValue("push")]
    Push,

    /// <summary>A pull request is opened or changes.</summary>
    [EnumValue("pull_request")]
    PullRequest,

    /// <summary>Somebody asks for it.</summary>
    [EnumValue("workflow_dispatch")]
    WorkflowDispatch,
}
