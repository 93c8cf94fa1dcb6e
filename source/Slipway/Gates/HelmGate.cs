using Slipway.Caching;
using Slipway.Charts;
using Slipway.Sources;
using Slipway.Stages;

namespace Slipway.Gates;

/// <summary>The validation of the chart as the check of a gate.</summary>
internal static class HelmGate
{
    public static async Task<IReadOnlyList<Check>> Checks(
        Work work, Service service, IEnumerable<DeploymentTarget> targets, SourceTree tree, CancellationToken cancellation)
    {
        var helm = await Helm.Find(cancellation);
        var environments = targets.Select(x => new ChartEnvironment(
            Path.GetFileNameWithoutExtension(x.ValuesFile), Path.Combine(tree.Root, service.Environments, x.ValuesFile), x.ReleaseName, x.Namespace)).ToList();
        return
        [
            new Check(
                work.Named("helm").Using("helm", helm.Version),
                async (_, token) => new WorkResult
                {
                    Findings = [.. (await new ChartValidation(Path.Combine(tree.Root, service.Chart), environments).Run(helm, token)).Select(x => x.ToString())],
                    Counts = new Dictionary<string, int> { ["environments"] = environments.Count },
                    Tools = new Dictionary<string, string> { ["helm"] = helm.Version },
                }),
        ];
    }
}
