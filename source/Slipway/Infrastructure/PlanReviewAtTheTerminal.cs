namespace Slipway.Infrastructure;

/// <summary>Whoever runs the build approves, by an option or at a prompt.</summary>
/// <param name="person">Who runs the build.</param>
/// <param name="hasApproved">Whether the option was given.</param>
public sealed class PlanReviewAtTheTerminal(string person, bool hasApproved) : IPlanReview
{
    /// <inheritdoc/>
    public string HowToApprove => "look at the plan, and approve it with --approve";

    private static bool CanAsk => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ApprovedBy(IReadOnlyList<FolderPlan> plans, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>(hasApproved || (CanAsk && Ask(plans)) ? [person] : []);

    private static bool Ask(IReadOnlyList<FolderPlan> plans)
    {
        Console.Out.WriteLine();
        foreach (var line in PlanTable.Of(plans))
        {
            Console.Out.WriteLine($"  {line}");
        }

        Console.Out.WriteLine();
        Console.Out.Write("Apply this? [y/N] ");
        return Console.In.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }
}
