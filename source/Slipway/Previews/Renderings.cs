using Slipway.Charts;
using Slipway.Clusters;
using Slipway.Deployments;
using Slipway.Images;
using Slipway.Releases;
using Slipway.Stages;

namespace Slipway.Previews;

/// <summary>Renders what would run and what runs.</summary>
/// <param name="service">What is delivered.</param>
/// <param name="root">The folder of the checkout.</param>
/// <param name="releases">The bundles of releases.</param>
internal sealed class Renderings(Service service, string root, ReleaseStore releases)
{
    private static readonly Digest Placeholder = Digest.Of("the image of a commit that is not sealed yet");

    /// <summary>What the chart and the values of the checkout render. Its image has no digest before it is sealed.</summary>
    /// <exception cref="UserError">The chart does not render, or a value of secrets is no reference.</exception>
    public async Task<IReadOnlyList<RenderedTarget>> OfCheckout(IReadOnlyList<Stage> stages, CancellationToken cancellation)
    {
        var helm = await Helm.Find(cancellation);
        return await Task.WhenAll(stages.SelectMany(stage => stage.Targets.Select(async target =>
        {
            var values = ValuesOf(target);
            RequireReferences(values);
            var objects = await Render(helm, Path.Combine(root, service.Chart), values, Placeholder, target, cancellation);
            return new RenderedTarget(stage.Name, target.Name, NewImage.PutFor(Placeholder, objects));
        })));
    }

    /// <summary>What a release renders, for all its targets.</summary>
    public async Task<IReadOnlyList<RenderedTarget>> OfRelease(Release release, IReadOnlyList<Stage> stages, CancellationToken cancellation) =>
        await Task.WhenAll(stages.SelectMany(stage => stage.Targets.Select(async target =>
            new RenderedTarget(stage.Name, target.Name, NewImage.PutFor(release.Image, await Render(release, target, cancellation))))));

    /// <summary>What would be deployed on a target: out of a release, or of the checkout.</summary>
    /// <exception cref="UserError">A value of secrets is no reference.</exception>
    public async Task<PlannedRelease> Planned(Release? release, DeploymentTarget target, CancellationToken cancellation)
    {
        if (release is not null)
        {
            var files = await releases.Open(release, cancellation);
            return new PlannedRelease(files.Chart, files.PathOf(target.ValuesFile), release.Image);
        }

        var values = ValuesOf(target);
        RequireReferences(values);
        return new PlannedRelease(Path.Combine(root, service.Chart), values, Placeholder);
    }

    /// <summary>What runs on a target.</summary>
    public async Task<Baseline> Running(DeploymentTarget target, LedgerEntry? running, CancellationToken cancellation) =>
        running is null || !running.Targets.Contains(target.Name) ? Baseline.Nothing
        : !await releases.Has(running.Release, cancellation) ? Baseline.Unknown(running)
        : Baseline.Of(running, await Render(await releases.Get(running.Release, cancellation), target, cancellation));

    private static async Task<IReadOnlyList<ManifestText>> Render(
        Helm helm, string chart, string values, Digest image, DeploymentTarget target, CancellationToken cancellation)
    {
        var rendering = new ChartRendering(chart, target.ReleaseName, target.Namespace, values)
            .WithImage(image)
            .WithSecret($"{target.ReleaseName}-secrets");
        return ManifestTexts.Of((await helm.Render(rendering, cancellation)).Yaml, target.Namespace);
    }

    private string ValuesOf(DeploymentTarget target) => Path.Combine(root, service.Environments, target.ValuesFile);

    // Helm's own messages quote values, and what is no reference may be a secret.
    private static void RequireReferences(string values)
    {
        if (ReferenceCheck.Malformed(values).Select(x => x.Path).FirstOrDefault() is { } path)
        {
            throw new UserError($"{values}: {path} is no reference", "write it as a reference such as ref+awsssm:///dev/listener/NAME?region=eu-west-3");
        }
    }

    private async Task<IReadOnlyList<ManifestText>> Render(Release release, DeploymentTarget target, CancellationToken cancellation)
    {
        var files = await releases.Open(release, cancellation);
        return await Render(await Helm.Find(cancellation), files.Chart, files.PathOf(target.ValuesFile), release.Image, target, cancellation);
    }
}
