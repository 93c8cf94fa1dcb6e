using System.Text.Json;
using Serilog;
using Slipway.Caching;
using Slipway.Gates;
using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Sources;

namespace Slipway.Releases;

/// <summary>Makes a release out of a commit whose sources have passed all gates.</summary>
/// <param name="service">What is released.</param>
/// <param name="checkout">The commit, checked out.</param>
/// <param name="cache">Has what the gates left, and what was sealed before.</param>
/// <param name="evidence">Has what the gates left in other jobs.</param>
/// <param name="images">Where the image goes.</param>
/// <param name="releases">Where the release goes.</param>
/// <param name="folder">Holds files in the making.</param>
/// <param name="optional">Gates whose evidence is sealed where this checkout has some: what another one has passed, with the same sources, would change the release.</param>
public sealed class Sealing(
    Service service, Checkout checkout, WorkCache cache, EvidenceFolder evidence, IImageStore images, ReleaseStore releases, string folder, params IReadOnlyList<string> optional)
{
    private const string Digested = "release";

    /// <summary>Builds the image and seals it with chart, values and evidence; what was sealed before is found again.</summary>
    /// <param name="gates">The gates that have to be passed.</param>
    /// <param name="baseImage">What the service is put on.</param>
    /// <param name="cancellation">Stops the work; what is written already does no harm.</param>
    /// <exception cref="UserError">A gate was not passed with exactly these sources, or they differ from the commit.</exception>
    public async Task<Release> Seal(IReadOnlyList<string> gates, BaseImage baseImage, CancellationToken cancellation)
    {
        var (commit, tree, passed, whole) = await Prepare(gates, baseImage, cancellation);
        var result = await cache.Do(
            whole,
            tree,
            async (_, token) => new WorkResult { Values = new Dictionary<string, string> { [Digested] = $"{(await Make(commit, tree, passed, baseImage, token)).Digest}" } },
            cancellation);
        return await releases.Get(Digest.Parse(result.Values[Digested]), cancellation);
    }

    /// <summary>Publishes the service as it goes into the image, so that sealing finds it there.</summary>
    /// <param name="cancellation">Stops the work.</param>
    public async Task Publish(CancellationToken cancellation) =>
        await Publish(await checkout.Head(cancellation), await checkout.Read(cancellation), cancellation);

    /// <summary>The release of the commit, if it was sealed; nothing is written.</summary>
    /// <exception cref="UserError">It was not.</exception>
    public async Task<Release> Find(IReadOnlyList<string> gates, BaseImage baseImage, CancellationToken cancellation)
    {
        var (commit, tree, _, whole) = await Prepare(gates, baseImage, cancellation);
        return cache.Find(whole, tree) is { } known
            ? await releases.Get(Digest.Parse(known.Values[Digested]), cancellation)
            : throw new UserError($"{commit.Id.Short} is not sealed", "seal it first: ./build.sh DockerPush");
    }

    private async Task<(Commit Commit, SourceTree Tree, IReadOnlyList<Evidence> Passed, Work Whole)> Prepare(
        IReadOnlyList<string> gates, BaseImage baseImage, CancellationToken cancellation)
    {
        await checkout.RequireClean(cancellation);
        var commit = await checkout.Head(cancellation);
        var tree = await checkout.Read(cancellation);
        IReadOnlyList<Evidence> passed =
        [
            .. gates.Select(gate => new Gate(gate, cache).Find(tree) ?? evidence.Find(gate, tree.Hash) ?? throw new UserError(
                $"{commit.Id.Short} has not passed {gate} with exactly these sources", $"pass it first: ./build.sh {gate}")),
            .. optional.Select(gate => evidence.FindOptional(gate, tree.Hash)).OfType<Evidence>(),
        ];
        var whole = Work.From("*").Named("DockerPush")
            .Using(".NET", DotNetSdk.Versions)
            .With("the settings of .NET in the environment", DotNetSdk.Settings)
            .With("what MSBuild reads outside the checkout", Surroundings.Of(checkout.Root))
            .With("the commit", $"{commit.Id}")
            .Reading("BaseImage", $"{baseImage.Digest}")
            .With("the evidence", $"{Digest.Of(string.Concat(passed.Select(x => JsonSerializer.Serialize(x, SlipwayJson.Default.Evidence))))}");
        var isThere = cache.Find(whole, tree) is { } known && await releases.Has(Digest.Parse(known.Values[Digested]), cancellation);
        return (commit, tree, passed, whole.OnlyIf(_ => isThere));
    }

    private async Task<Release> Make(Commit commit, SourceTree tree, IReadOnlyList<Evidence> passed, BaseImage baseImage, CancellationToken cancellation)
    {
        var image = await BuildImage(commit, tree, baseImage, cancellation);
        await RequireUnchanged(tree, cancellation);
        var release = await releases.Seal(
            (chart, values) => new ReleaseContents(service.Name, commit.Id, commit.At, image.Digest, chart, values, service.PipelineIn(tree).Hash, tree.Hash, passed),
            image,
            await PackageChart(commit, cancellation),
            ReadValues(tree),
            cancellation);
        Log.Information("Sealed {Release}: image {Image}, commit {Commit:l}", release.Digest, release.Image, release.Commit.Short);
        return release;
    }

    private async Task<Descriptor> BuildImage(Commit commit, SourceTree tree, BaseImage baseImage, CancellationToken cancellation)
    {
        var published = await Publish(commit, tree, cancellation);
        var metadata = new ImageMetadata
        {
            Commit = commit.Id,
            CommitTime = commit.At,
            Title = service.Name,
            Version = $"{commit.At.UtcDateTime:yyyy.M.d}-{commit.Id.Short}",
            EntryAssembly = $"{Path.GetFileNameWithoutExtension(service.Project)}.dll",
        };
        var image = await new ImageBuilder(images, baseImage).Build(published, metadata, cancellation);
        await images.Tag(image, $"{service.Name}-{commit.Id.Short}", cancellation);
        return image;
    }

    // Beside the work that seals, which is done in every clone: a clone has an image store of its own.
    private async Task<string> Publish(Commit commit, SourceTree tree, CancellationToken cancellation)
    {
        var published = Path.Combine(folder, "published");
        var project = DotNetProject.In(tree).Single(x => x.Path == service.Project);
        var work = Work.From("*").Where(project.Sees).Named("DockerPush.publish")
            .To(Path.GetRelativePath(checkout.Root, published).Replace('\\', '/'))
            .Using(".NET", DotNetSdk.Versions)
            .With("the settings of .NET in the environment", DotNetSdk.Settings)
            .With("what MSBuild reads outside the checkout", Surroundings.Of(checkout.Root))
            .With("the time of the commit", $"{commit.At:O}");
        await cache.Do(
            work,
            tree,
            async (_, token) =>
            {
                await new ServicePublication(Path.Combine(checkout.Root, service.Project)).WithoutRestore().Publish(published, commit.At, token);
                return new WorkResult();
            },
            cancellation);
        return published;
    }

    private async Task<byte[]> PackageChart(Commit commit, CancellationToken cancellation)
    {
        var entries = ArchiveEntry.Below(Path.Combine(checkout.Root, service.Chart), service.Name);
        return ReproducibleTar.Compress(await ReproducibleTar.Create(entries, commit.At, cancellation));
    }

    private Dictionary<string, byte[]> ReadValues(SourceTree tree) => tree.Files
        .Where(x => x.Path.StartsWith($"{service.Environments}/", StringComparison.Ordinal))
        .ToDictionary(x => Path.GetFileName(x.Path), x => File.ReadAllBytes(Path.Combine(tree.Root, x.Path)));

    private async Task RequireUnchanged(SourceTree before, CancellationToken cancellation)
    {
        await checkout.RequireClean(cancellation);
        if ((await checkout.Read(cancellation)).Hash != before.Hash)
        {
            throw new UserError("the sources changed while the image was built", "let the build end before you edit, and run it again");
        }
    }
}
