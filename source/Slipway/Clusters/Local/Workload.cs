using Slipway.Charts;
using Slipway.Images;
using Slipway.Secrets;

namespace Slipway.Clusters.Local;

/// <summary>What a rendered chart asks a machine to run: the part of it that a plain process can have.</summary>
/// <param name="Command">Program and arguments in the place of the image's; empty when the image decides.</param>
/// <param name="Environment">The variables of the container.</param>
/// <param name="ReadinessPath">The path that answers when the instance is ready.</param>
/// <param name="StartLimit">How long the start may take, by the start-up probe.</param>
internal sealed record Workload(
    IReadOnlyList<string> Command,
    IReadOnlyDictionary<string, string> Environment,
    string ReadinessPath,
    TimeSpan StartLimit)
{
    /// <summary>The identity of it all, for an image: an instance started with another one has to be replaced.</summary>
    public Digest IdentityWith(Digest image) => Digest.Of(string.Join(
        '\0', [image.ToString(), ReadinessPath, .. Command, .. Environment.Select(x => $"{x.Key}={x.Value}").Order(StringComparer.Ordinal)]));

    /// <summary>Reads the chart's one Deployment; secret variables get their values.</summary>
    /// <exception cref="UserError">It asks for something that only Kubernetes has.</exception>
    public static Workload Of(RenderedChart chart, IReadOnlyDictionary<string, SecretValue> secrets)
    {
        var container = chart.Container;
        var startup = container.StartupProbe ?? container.ReadinessProbe;
        return new Workload(
            [.. container.Command ?? [], .. container.Args ?? []],
            new SortedDictionary<string, string>(chart.Environment.ToDictionary(x => x.Name, x => ValueOf(x, secrets)), StringComparer.Ordinal),
            container.ReadinessProbe?.HttpGet?.Path ?? throw new UserError(
                $"the container {container.Name} has no readiness probe by HTTP", "add one to the chart: without it nobody knows when the service is ready"),
            TimeSpan.FromSeconds((startup.InitialDelaySeconds ?? 0) + ((startup.PeriodSeconds ?? 10) * (startup.FailureThreshold ?? 3))));
    }

    private static string ValueOf(ContainerVariable variable, IReadOnlyDictionary<string, SecretValue> secrets) => variable switch
    {
        PlainVariable plain => plain.Value,
        SecretVariable secret when secrets.TryGetValue(secret.Key, out var value) => value.Reveal(),
        _ => throw new UserError($"the variable {variable.Name} comes from a secret that the values do not name", "add its reference to 'secrets' in the values"),
    };
}
