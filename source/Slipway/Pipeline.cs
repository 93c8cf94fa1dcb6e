using Nuke.Common;
using Nuke.Common.IO;
using Serilog;
using Slipway.Benchmarks;
using Slipway.Caching;
using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Gates;
using Slipway.Images;
using Slipway.Linting;
using Slipway.Profiles;
using Slipway.Promotion;
using Slipway.Releases;
using Slipway.Sources;
using Slipway.Stages;
using Slipway.Testing;
using Slipway.Verification;

namespace Slipway;

/// <summary>What the targets of a build call: the steps from a commit to production.</summary>
public sealed partial class Pipeline
{
    private const string TestResults = ".nuke/temp/test-results";

    private readonly PipelineOptions options;
    private readonly PipelineRun run;
    private readonly Checkout checkout;
    private readonly WorkCache cache;
    private readonly Lazy<Task<Adapters>> adapters;
    private readonly DotNetSolution solution;
    private readonly AbsolutePath local;
    private readonly AbsolutePath notes;
    private readonly AbsolutePath temporary;
    private readonly AbsolutePath cacheFolder;
    private readonly EvidenceFolder evidence;
    private Release? release;

    /// <param name="build">The build whose targets call.</param>
    /// <param name="solution">The solution file.</param>
    /// <param name="options">What is delivered, where to, by which rules.</param>
    public Pipeline(INukeBuild build, AbsolutePath solution, PipelineOptions options)
    {
        this.options = options;
        run = new PipelineRun(build);
        checkout = new Checkout(build.RootDirectory);
        local = build.RootDirectory / ".nuke" / "local";
        temporary = build.TemporaryDirectory;
        notes = temporary / "work";
        cacheFolder = Path.GetFullPath(options.Cache.Folder, build.RootDirectory);
        cache = new WorkCache(checkout, options.Cache with { Folder = cacheFolder }, notes);
        evidence = new EvidenceFolder(build.TemporaryDirectory / "evidence");
        adapters = new(() => Profile.Open(options, checkout, run.Cancellation));
        this.solution = new DotNetSolution(solution, checkout, cache, build.TemporaryDirectory, options.Service.Pipeline);
    }

    /// <summary>Removes what was built, and the evidence about it; releases, deployments and their history stay, and a cache that is shared.</summary>
    public Task Clean() => run.Step(async cancellation =>
    {
        await solution.Clean(cancellation);
        notes.DeleteDirectory();
        evidence.Clear();
        if (cacheFolder.ToString().StartsWith($"{checkout.Root}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        {
            cacheFolder.DeleteDirectory();
        }
    });

    /// <summary>Fetches the packages that the lock files name.</summary>
    /// <param name="work">What it depends on.</param>
    public Task Restore(Work work) => run.Step(cancellation => solution.Restore(work, cancellation));

    /// <summary>Compiles the projects whose sources have changed.</summary>
    /// <param name="work">What it depends on, of all projects; what it leaves in the folder of each.</param>
    public Task Compile(Work work) => run.Step(cancellation => solution.Compile(work, cancellation));

    /// <summary>Runs the test projects whose sources have changed since they passed.</summary>
    /// <param name="work">What they depend on; each sees of it what its projects can see.</param>
    /// <param name="which">Explicit tests need more than the checkout: other programs, the network.</param>
    /// <param name="except">A namespace whose tests are left out.</param>
    public Task Test(Work work, ExplicitTests which, string? except = null) => Pass(
        which == ExplicitTests.Off ? "Test" : $"Test-{which}", (tree, _) => TestGate.Checks(work, tree, TestResults, which, except: except));

    /// <summary>Runs the explicit tests of one namespace.</summary>
    /// <param name="work">What they depend on.</param>
    /// <param name="space">The namespace; <c>*</c> stands for any end of it.</param>
    public Task TestOnly(Work work, string space) => Pass($"Test-{space}", (tree, _) => TestGate.Checks(work, tree, TestResults, ExplicitTests.Only, space));

    /// <summary>Mends what the linters can mend.</summary>
    public Task Mend() => run.Step(async cancellation =>
    {
        var tree = await checkout.Read(cancellation);
        await Linters.Of(tree.Root).Fix([.. tree.Files.Select(x => x.Path)], cancellation);
    });

    /// <summary>Runs the linters.</summary>
    /// <param name="work">What they look at.</param>
    public Task Lint(Work work) => Pass("Lint", (tree, cancellation) => LintGate.Checks(work, tree, cancellation));

    /// <summary>Renders the chart for every target and checks what it renders.</summary>
    /// <param name="work">What it depends on.</param>
    public Task HelmValidate(Work work) => Pass("HelmValidate", (tree, cancellation) =>
        HelmGate.Checks(work, options.Service, options.Stages.SelectMany(x => x.Targets), tree, cancellation));

    /// <summary>Publishes the service for its image, beside the gates.</summary>
    public Task Publish() => run.Step(async cancellation =>
    {
        options.RequireRuntime();
        await (await Sealing()).Publish(cancellation);
    });

    /// <summary>Builds the image and seals the release of the commit.</summary>
    public Task Seal() => run.Step(async cancellation =>
    {
        release = await SealCommit(cancellation);
        run.Notes.Add(release);
        run.Report(("Release", $"{release.Digest}"), ("Image", $"{release.Image}"));
        await ReportPush(release.Image);
    });

    /// <summary>Deploys the release to the first stage and verifies it there.</summary>
    public Task Deploy<TStage>()
        where TStage : IFirstStage => run.Step(async cancellation =>
    {
        var instances = await (await Delivery()).Deploy<TStage>(await Release(cancellation), cancellation);
        run.Report([.. instances.Select(x => (x.Target, $"{x.Address}"))]);
        await Note(TStage.Name, cancellation);
    });

    /// <summary>Brings the release that was verified in one stage to the next, if the rules allow it.</summary>
    /// <typeparam name="TBefore">Where it was verified.</typeparam>
    /// <typeparam name="TStage">Where it goes: a stage that is declared to come after the other.</typeparam>
    public Task Promote<TBefore, TStage>()
        where TBefore : IStage
        where TStage : IStageAfter<TBefore> => run.Step(async cancellation =>
    {
        var delivery = await Delivery();
        var verified = await delivery.Verified<TBefore>(await Release(cancellation), cancellation);
        await delivery.Promote(verified).To<TStage>(cancellation);
        await Report(delivery, TStage.Name, cancellation);
    });

    /// <summary>Whether the release asked for was verified in a stage already; the release of the commit is deployed in any case.</summary>
    public bool IsVerified<TStage>()
        where TStage : IStage => options.Release is { } digest
            && run.Await(async cancellation => await (await Delivery()).IsVerified<TStage>(Digest.Parse(digest), cancellation));

    /// <summary>Shows what the rules of a promotion would decide, and changes nothing.</summary>
    /// <param name="at">When, in ISO 8601 with its offset; none for now.</param>
    /// <exception cref="PromotionDenied">They would not allow it.</exception>
    public Task Rehearse<TBefore, TStage>(string? at)
        where TBefore : IStage
        where TStage : IStageAfter<TBefore> => run.Step(async cancellation =>
    {
        var time = at is null ? TimeProvider.System.GetUtcNow() : PointInTime.Parse(at);
        var rehearsal = await (await Delivery()).Rehearse<TBefore, TStage>(await FindRelease(cancellation), time, cancellation);
        foreach (var line in RehearsalTable.Of(rehearsal))
        {
            await Console.Out.WriteLineAsync(line.AsMemory(), cancellation);
        }

        rehearsal.RequireAllowed();
    });

    /// <summary>Shows every target as it is now, asked live.</summary>
    /// <exception cref="UserError">A target could not be asked; the others are shown.</exception>
    public Task Status(StatusFormat format) => run.Step(async cancellation =>
    {
        var status = await (await Delivery()).Status(cancellation);
        foreach (var line in format == StatusFormat.Json ? [StatusReport.ToJson(status)] : StatusTable.Of(status, TimeProvider.System.GetUtcNow()))
        {
            await Console.Out.WriteLineAsync(line.AsMemory(), cancellation);
        }

        if (status.Where(x => x.Health == TargetHealth.Unknown).Select(x => x.Target).ToList() is { Count: > 0 } silent)
        {
            throw new UserError($"{string.Join(", ", silent)} could not be asked", "mend what is said of it above, and look again: ./build.sh Status");
        }
    });

    /// <summary>Stops and removes what was deployed; releases and history stay.</summary>
    /// <param name="stage">The stage; on one's own machine all of them unless told.</param>
    /// <exception cref="UserError">No stage is named, and it is a cluster that others use.</exception>
    public Task Teardown(string? stage) => run.Step(async cancellation => await (await Delivery()).Teardown(
        string.IsNullOrEmpty(stage) && options.Cluster != ClusterKind.local
            ? throw new UserError("Teardown takes away what runs in a cluster", $"name the stage that is to go: --stage {options.Stages[0]}")
            : stage,
        cancellation));

    /// <summary>Builds the release's image again from a clean clone of its commit, and compares.</summary>
    /// <exception cref="UserError">It differs; the message says where.</exception>
    public Task VerifyImage() => run.Step(async cancellation =>
    {
        var chosen = await adapters.Value;
        var asked = await FindRelease(cancellation);
        var verification = new ImageVerification(checkout.Root, options.Service.Project, await OpenBase(cancellation));
        var comparison = await verification.Verify(chosen.Images, asked.Image, cancellation);
        if (!comparison.IsReproduced)
        {
            throw new UserError(
                $"{asked.Image} is not what its commit builds: {string.Join(Environment.NewLine, comparison.Differences)}",
                "the differences show what depends on the machine or the time");
        }

        run.Report(("Image", $"{asked.Image}"), ("Rebuilt", "the same"));
    });

    /// <summary>Measures how fast this commit's build is, in a clone, and prints a table.</summary>
    /// <param name="portOffset">Where the clone's instances listen.</param>
    public Task Benchmark(int portOffset) => run.Step(async cancellation =>
    {
        foreach (var line in await new SpeedTable(checkout.Root, options.Service, portOffset).Measure(cancellation))
        {
            await Console.Out.WriteLineAsync(line.AsMemory(), cancellation);
        }
    });

    /// <summary>Ends the run: on GitHub Actions with its summary, and with <c>N passed, N failed</c> as the last line, if tests have run.</summary>
    public void Finish() => run.Finish();

    private async Task Note(string stage, CancellationToken cancellation)
    {
        var chosen = await adapters.Value;
        if (new History(await chosen.Ledger.Read(cancellation)).Running(stage) is { } deployment)
        {
            run.Notes.Add(deployment);
            await StageTag.Move(chosen.Images, deployment.Image, stage, cancellation);
        }
    }

    private async Task<Delivery> Delivery()
    {
        var chosen = await adapters.Value;
        return new Delivery(
            options.Stages, chosen.Ledger, chosen.Cluster, chosen.Releases, options.Policy, options.RollbackPolicy, chosen.Approver, chosen.Commits, Definition, chosen.SmokeTest,
            chosen.User, chosen.AlsoStartedBy, TimeProvider.System);
    }

    private async Task Report(Delivery delivery, string stage, CancellationToken cancellation)
    {
        var status = (await delivery.Status(cancellation)).Where(x => x.Stage == stage).ToList();
        run.Report(
        [
            .. status.Select(x => (x.Target, $"{x.Address}")),
            ("Image", $"{status[0].Image}"),
            ("Approved by", string.Join(", ", status.SelectMany(x => x.ApprovedBy ?? []).Distinct())),
        ]);
        await Note(stage, cancellation);
    }

    private async Task<PipelineDefinition> Definition(CancellationToken cancellation) => new(
        options.Service.PipelineIn(await checkout.Read(cancellation)).Hash, (await checkout.Head(cancellation)).Id, options.Service.Pipeline);

    private async Task<Release> Release(CancellationToken cancellation) => release ??= options.Release is { } digest
        ? await (await adapters.Value).Releases.Get(Digest.Parse(digest), cancellation)
        : await SealCommit(cancellation);

    // For targets that change nothing.
    private async Task<Release> FindRelease(CancellationToken cancellation) => release ??= options.Release is not null
        ? await Release(cancellation)
        : await (await Sealing()).Find(options.Gates, await OpenBase(cancellation), cancellation);

    private async Task<Release> SealCommit(CancellationToken cancellation) =>
        await (await Sealing()).Seal(options.Gates, await OpenBase(cancellation), cancellation);

    private async Task<Sealing> Sealing()
    {
        var chosen = await adapters.Value;
        return new Sealing(options.Service, checkout, cache, evidence, chosen.Images, chosen.Releases, local, options.OptionalGates);
    }

    private Task Pass(string gate, Func<SourceTree, CancellationToken, Task<IReadOnlyList<Check>>> checks) => run.Step(async cancellation =>
    {
        var tree = await checkout.Read(cancellation);
        var passed = await run.Counting(async () => await new Gate(gate, cache).Pass(tree, await checks(tree, cancellation), cancellation));
        evidence.Keep(passed);
        run.Report(("Result", passed.Summary), (passed.IsReused ? "Unchanged since it took" : "Checked for", $"{passed.Duration.TotalSeconds:0.0} s"));
    });
}
