using Slipway.Caching;
using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Governance;
using Slipway.Infrastructure;
using Slipway.Policies;
using Slipway.Secrets;
using Slipway.Stages;

namespace Slipway;

/// <summary>What a build tells its pipeline.</summary>
/// <param name="Service">What is delivered.</param>
/// <param name="Stages">The stages, in their order.</param>
/// <param name="Gates">The gates that a release has to pass, by name.</param>
/// <param name="Policy">The rules of a promotion.</param>
public sealed record PipelineOptions(Service Service, IReadOnlyList<Stage> Stages, IReadOnlyList<string> Gates, Policy Policy)
{
    /// <summary>Where results of earlier runs are; <c>.nuke/cache</c> in the checkout unless told.</summary>
    public CacheOptions Cache { get; init; } = new(Path.Combine(".nuke", "cache"));

    /// <summary>The rules of a rollback; unless told, those of a promotion.</summary>
    public Policy RollbackPolicy { get => field ?? Policy; init; }

    /// <summary>Where deployments and statements are recorded.</summary>
    public LedgerKind Ledger { get; init; } = LedgerKind.local;

    /// <summary>Where releases run.</summary>
    public ClusterKind Cluster { get; init; } = ClusterKind.local;

    /// <summary>Where the values of references to secrets come from.</summary>
    public SecretsKind Secrets { get; init; } = SecretsKind.local;

    /// <summary>The gates that leave evidence where they can run, and are not asked for where they cannot: on one's own machine.</summary>
    public IReadOnlyList<string> OptionalGates { get; init; } = [];

    /// <summary>What is told about the infrastructure.</summary>
    public InfrastructureOptions Infrastructure { get; init; } = new();

    /// <summary>What has to guard environments and branches.</summary>
    public DeclaredGovernance Governance { get; init; } = new([], []);

    /// <summary>The release to deploy, by its digest; none for the one of the commit.</summary>
    public string? Release { get; init; }

    /// <summary>The repository that images and releases lie in: <c>ghcr.io/owner/listener</c>; none for a layout in the checkout.</summary>
    public string? Registry { get; init; }

    /// <summary>What the service is put on: <c>scratch</c>, <c>oci:FOLDER</c>, or <c>HOST/NAME@sha256:…</c>.</summary>
    public string BaseImage { get; init; } = "scratch";

    /// <summary>How long a release may take in a cluster to become ready; five minutes unless told.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether whoever runs the build has approved the promotion by an option.</summary>
    public bool IsApproved { get; init; }

    /// <summary>Added to the targets' ports on loopback, for a second checkout on one machine.</summary>
    public int PortOffset { get; init; }

    /// <summary>Stops before the gates have taken their time: the pods would only say that there is no dotnet.</summary>
    /// <exception cref="UserError">What is built could not run in the cluster.</exception>
    internal void RequireRuntime()
    {
        if (Cluster == ClusterKind.kubernetes && BaseImage == Images.BaseImage.ScratchName)
        {
            throw new UserError(
                "the image has no runtime: it is put on scratch, and a node of Kubernetes has no dotnet to run it",
                "name an image with ASP.NET Core by its digest: --base-image HOST/NAME@sha256:…");
        }
    }
}
