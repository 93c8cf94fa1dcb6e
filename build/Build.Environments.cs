using Nuke.Common;
using Slipway;
using Slipway.Approvals;
using Slipway.Caching;
using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Governance;
using Slipway.Infrastructure;
using Slipway.Policies;
using Slipway.Secrets;
using Slipway.Stages;

partial class Build
{
    [Parameter("What the service is put on: an image of a registry by its digest (HOST/NAME@sha256:…), oci:FOLDER, or scratch")]
    readonly string BaseImage = "scratch";

    [Parameter("Where images and releases lie, such as ghcr.io/owner/listener; in .nuke/local unless told")]
    readonly string? Registry;

    [Parameter("Moves the ports on loopback, for a second checkout on one machine")]
    readonly int PortOffset;

    [Parameter("Where deployments and decisions are recorded: local in this checkout, github as deployments of the repository")]
    readonly LedgerKind Ledger = LedgerKind.local;

    [Parameter("Where releases run: local as processes on this machine, kubernetes in the clusters of the targets")]
    readonly ClusterKind Cluster = ClusterKind.local;

    [Parameter("How long a release may take in a cluster to become ready, in seconds")]
    readonly int Patience = 300;

    [Parameter("Where the values of references to secrets come from: local, made up in deploy/local-secrets.yaml; stores, such as AWS, that the references name")]
    readonly SecretsKind Secrets = SecretsKind.local;

    Pipeline? pipeline;

    static Service Listener => new(
        Name: "listener",
        Project: "source/Listener/Listener.csproj",
        Chart: "deploy/listener",
        Environments: "deploy/environments",
        Pipeline: ["build", "source/Slipway", "source/Nuke.Common", "source/Nuke.Components", "source/Nuke.SourceGenerators"]);

    static string[] ReleaseGates => [nameof(Test), nameof(Lint), nameof(HelmValidate)];

    // Where there is no Terraform, or no provider for it, a release has no evidence of this one. On GitHub its job is before the release.
    static string[] GatesWithTools => [nameof(TerraformValidate)];

    // What holds data, and what data cannot be read without.
    static string[] KeptByTerraform =>
        ["aws_db_instance", "aws_kms_key", "aws_route53_zone", "aws_s3_bucket", "aws_ssm_parameter", "aws_eks_cluster", "aws_vpc"];

    // Who may bring what to production: roles, to be replaced by logins of GitHub.
    internal static string[] Approvers => ["release-manager", "platform-engineer", "listener-owner"];

    static RequiredApprovals TwoOfThree => new(Quorum: 2, SelfApproval.Forbidden)
    {
        From = Approvers,
        Mandatory = ["release-manager"],
        Validity = TimeSpan.FromDays(3),
    };

    // And when.
    static FreezeWindows QuietTimes => new(
        Freeze.Weekly(DayOfWeek.Friday, "16:00", DayOfWeek.Monday, "08:00", "Europe/Paris", "nobody watches at weekends"),
        Freeze.Yearly("20 December", through: "3 January", "Europe/Paris", "few are there around the new year"))
    {
        OverrideBy = ["release-manager"],
    };

    /// <summary>On GitHub.</summary>
    static Policy Governed => new(
        new RequiredEvidence(ReleaseGates),
        new NotHeld { LiftBy = ["release-manager"] },
        new NotOlder(),
        new SoakTime(TimeSpan.FromHours(2)),
        QuietTimes,
        TwoOfThree,
        new PipelineUnchanged(UnlessApproved: TwoOfThree with { Quorum = 1, Mandatory = [] }));

    /// <summary>Back to a release that ran in the stage already.</summary>
    static Policy GoingBack => new(
        new RequiredEvidence(ReleaseGates),
        new NotHeld { LiftBy = ["release-manager"] },
        new RequiredApprovals(Quorum: 1, SelfApproval.Allowed) { From = Approvers, Validity = TimeSpan.FromDays(3) });

    /// <summary>On one's own machine.</summary>
    static Policy OnOneMachine => new(
        new RequiredEvidence(ReleaseGates),
        new NotHeld(),
        new RequiredApprovals(Quorum: 1, SelfApproval.Allowed));

    // Weaker settings on GitHub are an error of VerifyGovernance. The checks are the jobs of a pull request.
    internal static DeclaredGovernance GuardedOnGitHub => new(
        Environments:
        [
            new(Dev.Name, Exists: true, Reviewers: [], PreventsSelfReview: false, AdministratorsCanBypass: true, WaitTime: TimeSpan.Zero,
                BranchRule.Selected("main")),
            new(Prod.Name, Exists: true, Reviewers: Approvers, PreventsSelfReview: true,
                AdministratorsCanBypass: false, WaitTime: TimeSpan.Zero, BranchRule.Selected("main")),
            new("infrastructure", Exists: true, Reviewers: Approvers, PreventsSelfReview: true,
                AdministratorsCanBypass: false, WaitTime: TimeSpan.Zero, BranchRule.Selected("main")),
            OnlyLookedFrom("infrastructure-plan", BranchRule.Any),
            OnlyLookedFrom("watch", BranchRule.Selected("main")),
        ],
        Branches:
        [
            new("main", IsProtected: true, RequiredApprovingReviews: 1, DismissesStale: true, RequiresCodeOwners: true, RequiredChecks: [.. ReleaseGates, .. GatesWithTools],
                AppliesToAdministrators: true, AllowsForcePushes: false, AllowsDeletions: false),
        ]);

    static EnvironmentProtection OnlyLookedFrom(string name, BranchRule branches) => new(
        name, Exists: true, Reviewers: [], PreventsSelfReview: false, AdministratorsCanBypass: true, WaitTime: TimeSpan.Zero, branches);

    static IEnumerable<string> StageNames => [Dev.Name, Prod.Name];

    static IEnumerable<string> Decisions => Enum.GetNames<StatementKind>().Select(x => x.ToLowerInvariant());

    Remark Remark => new(StageName, Reason, Until);

    Pipeline Pipeline => pipeline ??= new(
        this,
        RootDirectory / "Slipway.slnx",
        new PipelineOptions(Listener, [Stage.Of<Dev>(), Stage.Of<Prod>()], ReleaseGates, Ledger == LedgerKind.github ? Governed : OnOneMachine)
        {
            RollbackPolicy = Ledger == LedgerKind.github ? GoingBack : OnOneMachine,
            Ledger = Ledger,
            Cluster = Cluster,
            Patience = TimeSpan.FromSeconds(Patience),
            Secrets = Secrets,
            Governance = GuardedOnGitHub,
            OptionalGates = GatesWithTools,
            Infrastructure = new InfrastructureOptions
            {
                Approvers = Approvers,
                Protected = KeptByTerraform,
                Unread = ["dev/secrets", "prod/secrets"],
                AllowDestroy = AllowDestroy,
                Reason = Reason,
                Folder = Folder,
            },
            Release = string.IsNullOrEmpty(Release) ? null : Release,
            Registry = Registry,
            BaseImage = BaseImage,
            IsApproved = IsApproved,
            PortOffset = PortOffset,
            Cache = new CacheOptions(CacheFolder)
            {
                Mode = VerifyCache ? CacheMode.Verify : NoCache ? CacheMode.Off : CacheMode.Normal,
                Limit = CacheSize * 1_000_000L,
            },
        });
}

/// <summary>Where every release goes first.</summary>
sealed class Dev : IFirstStage
{
    public static string Name => "dev";

    public static IReadOnlyList<DeploymentTarget> Targets { get; } =
    [
        new("goerli", Network: "goerli", Context: "listener-dev", Namespace: "listener-dev", ReleaseName: "listener", ValuesFile: "dev.yaml",
            HostName: "goerli.listener.dev.example.com", LocalPort: 7101),
    ];
}

/// <summary>Where a release goes that was verified in dev and approved.</summary>
sealed class Prod : IStageAfter<Dev>
{
    public static string Name => "prod";

    public static IReadOnlyList<DeploymentTarget> Targets { get; } =
    [
        new("mainnet", Network: "mainnet", Context: "listener-prod", Namespace: "listener-prod", ReleaseName: "listener-mainnet", ValuesFile: "prod-mainnet.yaml",
            HostName: "mainnet.listener.example.com", LocalPort: 7201),
        new("bsc", Network: "bsc", Context: "listener-prod", Namespace: "listener-prod", ReleaseName: "listener-bsc", ValuesFile: "prod-bsc.yaml",
            HostName: "bsc.listener.example.com", LocalPort: 7202),
    ];
}
