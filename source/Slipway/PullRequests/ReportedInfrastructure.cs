using Slipway.Infrastructure;

namespace Slipway.PullRequests;

/// <summary>What is known of what a pull request would do to the infrastructure.</summary>
internal abstract record ReportedInfrastructure
{
    private ReportedInfrastructure()
    {
    }

    /// <summary>Its run has reported nothing: most pull requests do not touch the infrastructure.</summary>
    public sealed record Nothing : ReportedInfrastructure;

    /// <summary>Its report cannot be used.</summary>
    /// <param name="Reason">Why, in words that are ours.</param>
    public sealed record Refused(string Reason) : ReportedInfrastructure;

    /// <summary>What its run has reported.</summary>
    /// <param name="Report">The report.</param>
    public sealed record Known(InfrastructureReport Report) : ReportedInfrastructure;
}
