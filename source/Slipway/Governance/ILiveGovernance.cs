namespace Slipway.Governance;

/// <summary>The settings that guard environments and branches, as they are now.</summary>
public interface ILiveGovernance
{
    /// <summary>How an environment is protected. One that is missing is a value too.</summary>
    Task<Reading<EnvironmentProtection>> Environment(string name, CancellationToken cancellation);

    /// <summary>How a branch is protected, by whatever means: the strictest of them counts.</summary>
    Task<Reading<BranchProtection>> Branch(string name, CancellationToken cancellation);
}
