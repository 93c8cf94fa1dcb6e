using Slipway.Deployments;
using Slipway.Promotion;

namespace Slipway.Approvals;

/// <summary>Whoever runs the build approves, by an option or at a prompt.</summary>
/// <param name="person">Who runs the build.</param>
/// <param name="hasApproved">Whether the option was given.</param>
/// <param name="clock">The time.</param>
public sealed class PersonAtTheTerminal(string person, bool hasApproved, TimeProvider clock) : IApprover
{
    /// <summary>Shows what would change and asks, when there is somebody to ask.</summary>
    public Task<IReadOnlyList<Approval>> Approvals(PromotionRequest request, CancellationToken cancellation)
    {
        var isApproved = hasApproved || (CanAsk && Ask(request));
        return Task.FromResult<IReadOnlyList<Approval>>(
            isApproved ? [new Approval(person, request.Release.Digest, request.Stage.Name, clock.GetUtcNow())] : []);
    }

    /// <inheritdoc/>
    public string HowToApprove(PromotionRequest request) =>
        $"approve it: ./build.sh {Target(request)} --release {request.Release.Digest} --approve";

    private static bool CanAsk => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    private static string Target(PromotionRequest request) => request.Purpose == DeploymentPurpose.Rollback
        ? $"Rollback --stage {request.Stage}"
        : $"Promote{char.ToUpperInvariant(request.Stage.Name[0])}{request.Stage.Name[1..]}";

    private static bool Ask(PromotionRequest request)
    {
        Console.Out.WriteLine();
        foreach (var line in request.Changes)
        {
            Console.Out.WriteLine($"  {line}");
        }

        Console.Out.WriteLine();
        Console.Out.Write(request.Purpose == DeploymentPurpose.Rollback
            ? $"Take {request.Stage} back to {request.Release.Digest.Short}? [y/N] "
            : $"Promote {request.Release.Digest.Short} to {request.Stage}? [y/N] ");
        return Console.In.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }
}
