using Serilog;
using Slipway.Approvals;
using Slipway.Deployments;
using Slipway.Images.Registries;
using Slipway.Infrastructure;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Verification;

namespace Slipway.Profiles;

/// <summary>One machine, no cloud: no account anywhere. Everything lies below <c>.nuke/local</c>, but for images that go to a registry.</summary>
internal static class LocalProfile
{
    public static async Task<Adapters> Open(PipelineOptions options, Checkout checkout, CancellationToken cancellation)
    {
        var folder = Path.Combine(checkout.Root, ".nuke", "local");
        var user = await checkout.User(cancellation);
        var transfers = new TransferLog(x => Log.Information("{Transfer:l}", x), TimeProvider.System);
        var images = await ImageStores.Open(options.Registry, Path.Combine(folder, "registry"), transfers, cancellation);
        var releases = new ReleaseStore(images, Path.Combine(folder, "releases"));
        var secrets = SecretStoresOf.Checkout(checkout.Root, options.Secrets);
        var cluster = Clusters.Open(options, folder, releases, images, secrets, user);
        return new Adapters(
            images,
            releases,
            new LedgerFile(Path.Combine(folder, "ledger.jsonl")),
            cluster,
            new PersonAtTheTerminal(user, options.IsApproved, TimeProvider.System),
            new GitCommits(checkout),
            new SmokeTest(cluster),
            user)
        {
            Transfers = transfers,
            PlanReview = new PlanReviewAtTheTerminal(user, options.IsApproved),
        };
    }
}
