using Slipway.Images;
using Slipway.Tools;

namespace Slipway.Charts;

/// <summary>Checks that a chart renders for every environment, that Kubernetes knows what it renders, and that it keeps the rules.</summary>
/// <param name="Chart">The folder of the chart, or a packaged chart.</param>
/// <param name="Environments">The environments to render it for.</param>
public sealed record ChartValidation(string Chart, IReadOnlyList<ChartEnvironment> Environments)
{
    private static readonly Digest Placeholder = Digest.Of("a release that does not exist yet");

    /// <summary>The rules; those of this project unless told.</summary>
    public IReadOnlyList<IManifestRule> Rules { get; init; } = ManifestRules.All;

    /// <summary>Runs everything, side by side.</summary>
    /// <returns>All findings in the order of the environments; none when the chart is good.</returns>
    /// <exception cref="UserError">Helm cannot be found, or a values file cannot be read.</exception>
    public async Task<IReadOnlyList<ManifestFinding>> Run(Helm helm, CancellationToken cancellation)
    {
        var checks = Environments.Select(x => Check(helm, x, cancellation)).ToList();
        return [.. (await Task.WhenAll(checks)).SelectMany(x => x)];
    }

    private async Task<IReadOnlyList<ManifestFinding>> Check(Helm helm, ChartEnvironment environment, CancellationToken cancellation)
    {
        var withoutDigest = new ChartRendering(Chart, environment.Release, environment.Namespace, environment.ValuesFile)
            .WithSecret($"{environment.Release}-placeholder");
        var complete = withoutDigest.WithImage(Placeholder);
        var linting = helm.TryLint(complete, cancellation);
        var rendering = helm.TryTemplate(complete, cancellation);
        var refusal = helm.TryTemplate(withoutDigest, cancellation);
        var misplaced = ReferenceCheck.Malformed(environment.ValuesFile)
            .Select(x => new ManifestFinding(environment.Name, "", x.Path, "secret-reference", x.Message))
            .ToList();
        await Task.WhenAll(linting, rendering, refusal);

        // Helm's own messages quote values, and what is no reference may be a secret.
        if (misplaced.Count > 0)
        {
            return misplaced;
        }

        var rendered = await rendering;
        return rendered.ExitCode == 0
            ? [.. OfLint(environment, await linting), .. OfManifests(environment, rendered.Out), .. OfRefusal(environment, await refusal)]
            : [new ManifestFinding(environment.Name, "", "", "helm-template", HelmMessage.Of(rendered))];
    }

    private static IEnumerable<ManifestFinding> OfLint(ChartEnvironment environment, ToolResult result) => result.ExitCode == 0
        ? []
        : [new ManifestFinding(environment.Name, "", "", "helm-lint", HelmMessage.Of(result))];

    private static IEnumerable<ManifestFinding> OfRefusal(ChartEnvironment environment, ToolResult result) =>
        result.ExitCode != 0 && HelmMessage.Of(result).Contains("image.digest is missing", StringComparison.Ordinal)
            ? []
            : [
                new ManifestFinding(
                    environment.Name, "", "image.digest", "image-digest", "rendering without one must fail and say 'image.digest is missing'"),
            ];

    private IEnumerable<ManifestFinding> OfManifests(ChartEnvironment environment, string yaml)
    {
        var (chart, faults) = ManifestReader.Read(yaml);
        return faults.Count > 0
            ? faults.Select(x => new ManifestFinding(environment.Name, x.Object, x.Path, "kubernetes-types", x.Message))
            : from rule in Rules
              from violation in rule.Check(chart)
              select new ManifestFinding(environment.Name, violation.Object.Described(), violation.Path, rule.Name, violation.Message);
    }
}
