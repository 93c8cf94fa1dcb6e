using Nuke.Common;
using Nuke.Common.IO;
using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Files;
using Slipway.Gates;
using Slipway.Images;
using Slipway.Linting;
using Slipway.Policies;
using Slipway.Profiles;
using Slipway.Promotion;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Stages;
using Slipway.Verification;

namespace Slipway;

/// <summary>What the targets of a build call: the steps from a commit to production, with their place in the build's summary.</summary>
public sealed class Pipeline
{
    private readonly INukeBuild build;
    private readonly PipelineOptions options;
    private readonly Checkout checkout;
    private readonly EvidenceStore evidence;
    private readonly Lazy<Interruption> interruption = new(() => new Interruption());
    private readonly Lazy<Task<Adapters>> adapters;
    private readonly DotNetSolution solution;
    private Release? release;

    /// <param name="build">The build whose targets call.</param>
    /// <param name="solution">The solution file.</param>
    /// <param name="options">What is delivered, where to, by which rules.</param>
    public Pipeline(INukeBuild build, AbsolutePath solution, PipelineOptions options)
    {
        this.build = build;
        this.options = options;
        checkout = new Checkout(build.RootDirectory);
        evidence = new EvidenceStore(Local / "evidence");
        adapters = new(() => LocalProfile.Open(options, checkout, Cancellation));
        this.solution = new DotNetSolution(solution, new BuildSteps(checkout, build.TemporaryDirectory / "steps"));
    }

    private AbsolutePath Local => build.RootDirectory / ".nuke" / "local";

    private CancellationToken Cancellation => interruption.Value.Token;

    /// <summary>Removes what was built, and the evidence about it; releases, deployments and their history stay.</summary>
    public void Clean()
    {
        solution.Clean();
        evidence.Clear();
    }

    /// <summary>Fetches the packages that the lock files name.</summary>
    public Task Restore() => Run(() => solution.Restore(Cancellation));

    /// <summary>Compiles everything.</summary>
    public Task Compile() => Run(() => solution.Compile(Cancellation));

    /// <summary>Runs the test projects whose sources have changed since they passed.</summary>
    public Task<Evidence> Test() => Pass("Test", (tree, pipeline) =>
        Task.FromResult(TestGate.Checks(tree, pipeline, build.TemporaryDirectory / "test-results")));

    /// <summary>Runs the linters; on request mends first what can be mended.</summary>
    public Task<Evidence> Lint(Mending mending) => Run(async () =>
    {
        if (mending == Mending.Mend)
        {
            var tree = await checkout.Read(Cancellation);
            await Linters.Of(tree.Root).Fix([.. tree.Files.Select(x => x.Path)], Cancellation);
        }

        return await Pass("Lint", (tree, pipeline) => LintGate.Checks(tree, pipeline, Cancellation));
    });

    /// <summary>Renders the chart for every target and checks what it renders.</summary>
    public Task<Evidence> HelmValidate() => Pass("HelmValidate", async (tree, pipeline) =>
        [await HelmGate.Check(options.Service, options.Stages.SelectMany(x => x.Targets), tree, pipeline, Cancellation)]);

    /// <summary>Builds the image and seals the release of the commit.</summary>
    public Task<Release> Seal() => Run(async () =>
    {
        var chosen = await adapters.Value;
        var sealing = new Sealing(options.Service, checkout, evidence, chosen.Images, chosen.Releases, Local);
        release = await sealing.Seal(options.Gates, await BaseImage.Open(options.BaseImage, Cancellation), Cancellation);
        Report(("Release", $"{release.Digest}"), ("Image", $"{release.Image}"));
        return release;
    });

    /// <summary>The release that this build is about: the one asked for, or the one of the commit.</summary>
    public Task<Release> Release() => Run(async () => release ??= options.Release is { } digest
        ? await (await adapters.Value).Releases.Get(Digest.Parse(digest), Cancellation)
        : await Seal());

    /// <summary>Deploys the release to the first stage and verifies it there.</summary>
    public Task Deploy<TStage>()
        where TStage : IFirstStage => Run(async () => Report(await (await Delivery()).Deploy<TStage>(await Release(), Cancellation)));

    /// <summary>The proof that the release was verified in a stage.</summary>
    public Task<Verified<TStage>> Verified<TStage>()
        where TStage : IStage => Run(async () => await (await Delivery()).Verified<TStage>(await Release(), Cancellation));
}
