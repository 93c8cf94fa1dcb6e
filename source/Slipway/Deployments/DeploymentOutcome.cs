namespace Slipway.Deployments;

/// <summary>What became of a deployment.</summary>
public enum DeploymentOutcome
{
    /// <summary>It began. An entry that no other follows was interrupted.</summary>
    Started,

    /// <summary>The release runs on all targets of the stage and was verified there.</summary>
    Succeeded,

    /// <summary>It went wrong on a target; all targets went back to what they ran before.</summary>
    RolledBack,

    /// <summary>What ran was taken away on request.</summary>
    Removed,
}
