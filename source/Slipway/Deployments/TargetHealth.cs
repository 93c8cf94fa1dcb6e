namespace Slipway.Deployments;

/// <summary>What a target is like.</summary>
public enum TargetHealth
{
    /// <summary>Nothing was deployed, and nothing runs.</summary>
    Empty,

    /// <summary>It runs what the ledger says, and says so itself.</summary>
    Healthy,

    /// <summary>It does not run, does not answer, or reports something else.</summary>
    Unhealthy,

    /// <summary>A build was killed while it deployed here.</summary>
    Interrupted,

    /// <summary>Its cluster cannot be asked.</summary>
    Unknown,
}
