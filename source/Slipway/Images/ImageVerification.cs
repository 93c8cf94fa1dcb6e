using System.Globalization;
using Slipway.Images.Formats;
using Slipway.Releases;
using Slipway.Tools;

namespace Slipway.Images;

/// <summary>Builds an image again from a clean clone of its commit and compares.</summary>
/// <param name="Repository">The folder of the git repository.</param>
/// <param name="Project">The service's project file, relative to the repository: <c>source/Listener/Listener.csproj</c>.</param>
/// <param name="Base">What the image was built on.</param>
public sealed record ImageVerification(string Repository, string Project, BaseImage Base)
{
    /// <param name="store">Where the image lies.</param>
    /// <param name="image">The digest of its manifest.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="UserError">The image is missing or names no commit, the repository has no such commit, or it does not build.</exception>
    public async Task<ImageComparison> Verify(IImageStore store, Digest image, CancellationToken cancellation)
    {
        var manifest = await store.ReadManifest(image, cancellation);
        var config = await store.ReadConfig(manifest, cancellation);
        var commit = CommitId.Parse(Annotation(manifest, image, AnnotationKeys.Revision));
        var folder = Directory.CreateTempSubdirectory("slipway-verify-").FullName;
        try
        {
            var clone = Path.Combine(folder, "clone");
            var published = Path.Combine(folder, "published");
            var time = await CheckOut(commit, clone, cancellation);
            await new ServicePublication(Path.Combine(clone, Project)).Publish(published, time, cancellation);
            var rebuiltStore = await OciLayout.OpenOrCreate(Path.Combine(folder, "images"), cancellation);
            var metadata = new ImageMetadata
            {
                Commit = commit,
                CommitTime = time,
                Title = Annotation(manifest, image, AnnotationKeys.Title),
                Version = Annotation(manifest, image, AnnotationKeys.Version),
                Source = manifest.Annotations?.GetValueOrDefault(AnnotationKeys.Source),
                EntryAssembly = EntryAssembly(config, image)
            };
            var rebuilt = await new ImageBuilder(rebuiltStore, Base).Build(published, metadata, cancellation);
            return await ImageComparison.Of(store, image, rebuiltStore, rebuilt.Digest, cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<DateTimeOffset> CheckOut(CommitId commit, string clone, CancellationToken cancellation)
    {
        await Git("clone", "--quiet", "--no-checkout", "--", Path.GetFullPath(Repository), clone).Run(cancellation);
        await Git("-C", clone, "checkout", "--quiet", "--detach", commit.ToString()).Run(cancellation);
        var shown = await Git("-C", clone, "show", "--no-patch", "--format=%ct", commit.ToString()).Run(cancellation);
        return DateTimeOffset.FromUnixTimeSeconds(long.Parse(shown.Out, CultureInfo.InvariantCulture));
    }

    // Within a hook of git these variables would point to the repository at hand instead of the clone.
    private static ToolCall Git(params string[] arguments) => new ToolCall("git", arguments)
        .WithVariable("GIT_DIR", null)
        .WithVariable("GIT_WORK_TREE", null)
        .WithVariable("GIT_INDEX_FILE", null);

    private static string Annotation(Manifest manifest, Digest image, string key) => manifest.Annotations?.GetValueOrDefault(key)
        ?? throw new UserError($"image {image} has no annotation {key}", "only images that Slipway built can be verified");

    private static string EntryAssembly(ImageConfig config, Digest image) => config.Config?.Entrypoint is [.., var assembly]
        ? Path.GetFileName(assembly)
        : throw new UserError($"image {image} has no entry point", "only images that Slipway built can be verified");
}
