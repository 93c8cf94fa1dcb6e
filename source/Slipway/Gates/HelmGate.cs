using Slipway.Charts;
using Slipway.Images;
using Slipway.Sources;
using Slipway.Stages;

namespace Slipway.Gates;

/// <summary>The validation of the chart as the check of a gate.</summary>
internal static class HelmGate
{
    public static async Task<IReadOnlyList<Check>> Checks(
        Service service, IEnumerable<DeploymentTarget> targets, SourceTree tree, Digest pipeline, CancellationToken cancellation)
    {
        var helm = await Helm.Find(cancellation);
        var environments = targets.Select(x => new ChartEnvironment(
            Path.GetFileNameWithoutExtension(x.ValuesFile), Path.Combine(tree.Root, service.Environments, x.ValuesFile), x.ReleaseName, x.Namespace)).ToList();
        var inputs = tree.Where(x =>
            x.StartsWith($"{service.Chart}/", StringComparison.Ordinal) || x.StartsWith($"{service.Environments}/", StringComparison.Ordinal));
        return
        [
            new Check(
                "helm",
                Digest.Of($"{pipeline} {helm.Version} {inputs.Hash}"),
                async token => new CheckResult(
                    [.. (await new ChartValidation(Path.Combine(tree.Root, service.Chart), environments).Run(helm, token)).Select(x => x.ToString())],
                    new Dictionary<string, int> { ["environments"] = environments.Count },
                    new Dictionary<string, string> { ["helm"] = helm.Version })),
        ];
    }
}
