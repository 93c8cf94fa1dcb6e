using Slipway.Deployments;
using Slipway.Sources;

namespace Slipway.Profiles;

/// <summary>The choice of adapters, in one place.</summary>
internal static class Profile
{
    public static async Task<Adapters> Open(PipelineOptions options, Checkout checkout, CancellationToken cancellation)
    {
        var local = await LocalProfile.Open(options, checkout, cancellation);
        return options.Ledger == LedgerKind.github ? await GitHubProfile.Over(local, options, checkout, TimeProvider.System, cancellation) : local;
    }
}
