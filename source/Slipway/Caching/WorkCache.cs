using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Serilog;
using Slipway.Images;
using Slipway.Sources;

namespace Slipway.Caching;

/// <summary>Does work, and what has been done already for the same inputs it brings back: files, counts, evidence.</summary>
public sealed class WorkCache
{
    private const string Format = "1";

    // What the assemblies of a build were compiled from tells their module version: the compiler is deterministic. Its packages are named, with their hashes, beside it.
    private static readonly string Build = Digest.Of(string.Concat(
        new[] { Assembly.GetEntryAssembly(), typeof(WorkCache).Assembly, typeof(Nuke.Common.NukeBuild).Assembly }.Select(x => $"{x?.ManifestModule.ModuleVersionId}\n").Append(Packages))).ToString();

    private readonly ConcurrentDictionary<(string Work, Digest Key), WorkResult> ofThisBuild = new();
    private readonly Checkout checkout;
    private readonly CacheStore store;
    private readonly CacheMode mode;
    private readonly string notes;
    private readonly string folder;
    private int refusals;

    /// <param name="checkout">The sources.</param>
    /// <param name="options">Where results are kept, and what to do with them.</param>
    /// <param name="notes">A folder of this checkout's own, for what is known about its outputs.</param>
    public WorkCache(Checkout checkout, CacheOptions options, string notes)
    {
        this.checkout = checkout;
        this.notes = notes;
        mode = options.Mode;
        folder = options.Folder;
        store = new CacheStore(Path.Combine(folder, Format), options.Limit);
    }

    private static string Packages => Assembly.GetEntryAssembly() is { } entry && Path.ChangeExtension(entry.Location, ".deps.json") is var file && File.Exists(file)
        ? File.ReadAllText(file)
        : "";

    /// <summary>The result for these inputs, if there is one; nothing is done or restored.</summary>
    public WorkResult? Find(Work work, SourceTree tree)
    {
        var key = KeyOf(work, tree);
        return (ofThisBuild.GetValueOrDefault((work.Name, key)) ?? store.Find(work.Name, key)?.Result) is { } result && work.Accepts(result)
            ? result with { IsReused = true }
            : null;
    }

    /// <summary>Keeps a result that needs no work, such as the sum of others.</summary>
    public void Keep(Work work, SourceTree tree, WorkResult result)
    {
        var inputs = InputsOf(work, tree).ToBytes();
        Keep(new CacheEntry(work.Name, Digest.Of(inputs), result, [], ""), inputs, x => x.Path);
        store.Trim();
    }

    /// <summary>Does a piece of work, unless it was done.</summary>
    /// <param name="work">What it depends on and leaves.</param>
    /// <param name="tree">The sources, as they were read.</param>
    /// <param name="run">Does it; is told what has changed.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="UserError">Two runs differ, and that was to be verified.</exception>
    public async Task<WorkResult> Do(Work work, SourceTree tree, Func<Changes, CancellationToken, Task<WorkResult>> run, CancellationToken cancellation) =>
        (await DoAll([work], tree, async (missing, token) => [await run(missing[0].Changes, token)], cancellation))[0];

    /// <summary>Does several pieces of work together, except those that were done.</summary>
    /// <param name="works">What they depend on and leave.</param>
    /// <param name="tree">The sources, as they were read.</param>
    /// <param name="run">Does those that it is given; a result for each.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="UserError">Two runs differ, and that was to be verified.</exception>
    public async Task<IReadOnlyList<WorkResult>> DoAll(
        IReadOnlyList<Work> works,
        SourceTree tree,
        Func<IReadOnlyList<(Work Work, Changes Changes)>, CancellationToken, Task<IReadOnlyList<WorkResult>>> run,
        CancellationToken cancellation)
    {
        var all = works.Select(x => new WorkRun(x, InputsOf(x, tree), store, new WorkFiles(checkout.Root, notes, x))).ToList();
        if (mode != CacheMode.Off)
        {
            all.ForEach(x => x.TakeEarlier(tree.ReadAt));
            Say(all.Where(x => x.Restored == 0), _ => "unchanged");
            Say(all.Where(x => x.Restored > 0), _ => "restored as it was made before from the same sources");
        }

        var missing = all.Where(x => x.Result is null).ToList();
        if (missing.Count > 0)
        {
            missing.ForEach(x => x.Begin(mode == CacheMode.Off ? Changes.Everything("done anew, as asked") : x.WhatChanged(), isAnew: mode == CacheMode.Off));
            Say(missing, x => x.Changes.Reason);
            await Run(missing, run, cancellation);
            var after = await checkout.Read(cancellation);
            missing.ForEach(x => x.Keep(isTrue: x.Key == KeyOf(x.Work, after), Keep));
            store.Trim();
        }

        if (mode == CacheMode.Verify)
        {
            await Verify([.. all.Where(x => x.Result!.Findings.Count == 0)], run, cancellation);
        }

        return [.. all.Select(x => x.Result!)];
    }

    // What cannot be kept is true all the same: a build does not fail for its cache.
    private void Keep(CacheEntry entry, byte[] inputs, Func<CachedFile, string> pathOf)
    {
        ofThisBuild[(entry.Work, entry.Key)] = entry.Result;
        try
        {
            store.Keep(entry, inputs, pathOf);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (Interlocked.Increment(ref refusals) == 1)
            {
                Log.Warning("{Folder:l} takes no results, so they are not kept: {Reason:l}", folder, exception.Message);
            }
        }
    }

    private static void Say(IEnumerable<WorkRun> runs, Func<WorkRun, string> what)
    {
        foreach (var group in runs.GroupBy(what, x => x.Work.Name))
        {
            Log.Information("{Works:l}: {What:l}", string.Join(", ", group), group.Key);
        }
    }

    private static async Task Run(
        IReadOnlyList<WorkRun> runs,
        Func<IReadOnlyList<(Work Work, Changes Changes)>, CancellationToken, Task<IReadOnlyList<WorkResult>>> run,
        CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        IReadOnlyList<WorkResult?> results = [.. runs.Select(_ => (WorkResult?)null)];
        try
        {
            results = await run([.. runs.Select(x => (x.Work, x.Changes))], cancellation);
        }
        finally
        {
            // One that was stopped has not ended: what it left is not to be trusted.
            if (!cancellation.IsCancellationRequested)
            {
                foreach (var (one, result) in runs.Zip(results))
                {
                    one.End(result, watch.Elapsed);
                }
            }
        }

        cancellation.ThrowIfCancellationRequested();
    }

    private static async Task Verify(
        IReadOnlyList<WorkRun> runs,
        Func<IReadOnlyList<(Work Work, Changes Changes)>, CancellationToken, Task<IReadOnlyList<WorkResult>>> run,
        CancellationToken cancellation)
    {
        var before = runs.Select(x => x.Result!).ToList();
        foreach (var one in runs)
        {
            one.Begin(Changes.Everything("done again, to compare"), isAnew: true);
        }

        Say(runs, x => x.Changes.Reason);
        await Run(runs, run, cancellation);
        var differences = runs.Zip(before).SelectMany(x => x.First.Differences(x.Second).Select(difference => $"{x.First.Work.Name}: {difference}")).ToList();
        if (differences.Count > 0)
        {
            throw new UserError(
                string.Join(Environment.NewLine, ["the same inputs give another result when it is done again:", .. differences.Select(x => $"  {x}")]),
                "find out what depends on the time, the order or the machine, or declare it as an input or a by-product; the result is not kept");
        }
    }

    private static WorkInputs InputsOf(Work work, SourceTree tree) => work
        .With("the build", Build)
        .With("the machine", RuntimeInformation.RuntimeIdentifier)
        .InputsIn(tree);

    private static Digest KeyOf(Work work, SourceTree tree) => Digest.Of(InputsOf(work, tree).ToBytes());
}
