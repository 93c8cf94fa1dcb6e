using System.Text.Json;
using Serilog;
using Slipway.Files;
using Slipway.Gates;
using Slipway.Images;
using Slipway.Images.Formats;
using Slipway.Sources;

namespace Slipway.Releases;

/// <summary>Makes a release out of a commit whose sources have passed all gates.</summary>
/// <param name="service">What is released.</param>
/// <param name="checkout">The commit, checked out.</param>
/// <param name="evidence">What the gates left.</param>
/// <param name="images">Where the image goes.</param>
/// <param name="releases">Where the release goes.</param>
/// <param name="folder">Notes what was sealed, and holds files in the making.</param>
public sealed class Sealing(Service service, Checkout checkout, EvidenceStore evidence, IImageStore images, ReleaseStore releases, string folder)
{
    /// <summary>Builds the image and seals it with chart, values and evidence; what was sealed before is found again.</summary>
    /// <param name="gates">The gates that have to be passed.</param>
    /// <param name="baseImage">What the service is put on.</param>
    /// <param name="cancellation">Stops the work; what is written already does no harm.</param>
    /// <exception cref="UserError">A gate was not passed with exactly these sources, or they differ from the commit.</exception>
    public async Task<Release> Seal(IReadOnlyList<string> gates, BaseImage baseImage, CancellationToken cancellation)
    {
        var (commit, tree, passed, note) = await Prepare(gates, baseImage, cancellation);
        if (await Find(note, cancellation) is { } known)
        {
            Log.Information("{Release:l} was sealed before", known.Digest.Short);
            return known;
        }

        var image = await BuildImage(commit, baseImage, cancellation);
        await RequireUnchanged(tree, cancellation);
        var release = await releases.Seal(
            (chart, values) => new ReleaseContents(service.Name, commit.Id, commit.At, image.Digest, chart, values, service.PipelineIn(tree).Hash, tree.Hash, passed),
            image,
            await PackageChart(commit, cancellation),
            ReadValues(tree),
            cancellation);
        AtomicFile.Write(note, release.Digest.ToString());
        Log.Information("Sealed {Release}: image {Image}, commit {Commit:l}", release.Digest, release.Image, release.Commit.Short);
        return release;
    }

    /// <summary>The release of the commit, if it was sealed; nothing is written.</summary>
    /// <exception cref="UserError">It was not.</exception>
    public async Task<Release> Find(IReadOnlyList<string> gates, BaseImage baseImage, CancellationToken cancellation)
    {
        var (commit, _, _, note) = await Prepare(gates, baseImage, cancellation);
        return await Find(note, cancellation) ?? throw new UserError($"{commit.Id.Short} is not sealed", "seal it first: ./build.sh DockerPush");
    }

    private async Task<(Commit Commit, SourceTree Tree, IReadOnlyList<Evidence> Passed, string Note)> Prepare(
        IReadOnlyList<string> gates, BaseImage baseImage, CancellationToken cancellation)
    {
        await checkout.RequireClean(cancellation);
        var commit = await checkout.Head(cancellation);
        var tree = await checkout.Read(cancellation);
        var passed = gates.Select(gate => evidence.Find(gate, tree.Hash) ?? throw new UserError(
            $"{commit.Id.Short} has not passed {gate} with exactly these sources", $"pass it first: ./build.sh {gate}")).ToList();
        return (commit, tree, passed, NoteOf(commit, tree, baseImage, passed));
    }

    private string NoteOf(Commit commit, SourceTree tree, BaseImage baseImage, IReadOnlyList<Evidence> passed) => Path.Combine(
        folder,
        "sealed",
        Digest.Of(JsonSerializer.Serialize<string[]>(
            [$"{commit.Id}", $"{tree.Hash}", $"{baseImage.Digest}", .. passed.Select(x => JsonSerializer.Serialize(x, SlipwayJson.Default.Evidence))])).Hex);

    private async Task<Descriptor> BuildImage(Commit commit, BaseImage baseImage, CancellationToken cancellation)
    {
        var published = Path.Combine(folder, "published");
        await new ServicePublication(Path.Combine(checkout.Root, service.Project)).WithoutRestore().Publish(published, commit.At, cancellation);
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

    private async Task<byte[]> PackageChart(Commit commit, CancellationToken cancellation)
    {
        var entries = ArchiveEntry.Below(Path.Combine(checkout.Root, service.Chart), service.Name);
        return ReproducibleTar.Compress(await ReproducibleTar.Create(entries, commit.At, cancellation));
    }

    private Dictionary<string, byte[]> ReadValues(SourceTree tree) => tree.Files
        .Where(x => x.Path.StartsWith($"{service.Environments}/", StringComparison.Ordinal))
        .ToDictionary(x => Path.GetFileName(x.Path), x => File.ReadAllBytes(Path.Combine(tree.Root, x.Path)));

    private async Task<Release?> Find(string note, CancellationToken cancellation) =>
        File.Exists(note) && Digest.TryParse(await File.ReadAllTextAsync(note, cancellation), out var digest) && await releases.Has(digest, cancellation)
            ? await releases.Get(digest, cancellation)
            : null;

    private async Task RequireUnchanged(SourceTree before, CancellationToken cancellation)
    {
        await checkout.RequireClean(cancellation);
        if ((await checkout.Read(cancellation)).Hash != before.Hash)
        {
            throw new UserError("the sources changed while the image was built", "let the build end before you edit, and run it again");
        }
    }
}
