namespace Slipway.Infrastructure;

/// <summary>Where the approval of a plan of the infrastructure comes from.</summary>
public interface IPlanReview
{
    /// <summary>Who has approved it, asking where somebody can be asked; nobody when it is empty.</summary>
    /// <param name="plans">What would be done.</param>
    /// <param name="cancellation">Stops asking.</param>
    Task<IReadOnlyList<string>> ApprovedBy(IReadOnlyList<FolderPlan> plans, CancellationToken cancellation);

    /// <summary>How somebody approves, for the message when nobody has.</summary>
    string HowToApprove { get; }
}
