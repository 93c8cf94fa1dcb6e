namespace Slipway.Deployments;

/// <summary>What a deployment was for.</summary>
public enum DeploymentPurpose
{
    /// <summary>A new release came to the first stage.</summary>
    Deployment,

    /// <summary>A release that was verified in one stage came to the next.</summary>
    Promotion,

    /// <summary>A stage went back to a release that had run there.</summary>
    Rollback,
}
