using k8s.Models;
using Slipway.Images;
using Slipway.Secrets;

namespace Slipway.Clusters.Local;

/// <summary>What a rendered Deployment asks a machine to run: the part of it that a plain process can have.</summary>
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

    /// <summary>Reads a Deployment with the ConfigMaps and secret values that its container refers to.</summary>
    /// <exception cref="UserError">It asks for something that only Kubernetes has.</exception>
    public static Workload Of(V1Deployment deployment, IEnumerable<V1ConfigMap> maps, IReadOnlyDictionary<string, SecretValue> secrets)
    {
        var pod = deployment.Spec.Template.Spec;
        if (pod.Containers is not [var container])
        {
            throw Unsupported(deployment, $"{pod.Containers.Count} containers");
        }

        var configuration = maps.ToDictionary(x => x.Metadata.Name, x => x.Data ?? new Dictionary<string, string>());
        var readiness = (container.ReadinessProbe ?? container.StartupProbe)?.HttpGet
            ?? throw Unsupported(deployment, "no readiness probe by HTTP");
        var startup = container.StartupProbe ?? container.ReadinessProbe!;
        return new Workload(
            [.. container.Command ?? [], .. container.Args ?? []],
            Variables(deployment, container, configuration, secrets),
            readiness.Path ?? "/",
            TimeSpan.FromSeconds((startup.InitialDelaySeconds ?? 0) + ((startup.PeriodSeconds ?? 10) * (startup.FailureThreshold ?? 3))));
    }

    private static SortedDictionary<string, string> Variables(
        V1Deployment deployment,
        V1Container container,
        Dictionary<string, IDictionary<string, string>> maps,
        IReadOnlyDictionary<string, SecretValue> secrets)
    {
        var variables = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in container.EnvFrom ?? [])
        {
            var map = source.ConfigMapRef?.Name is { } name && maps.TryGetValue(name, out var found)
                ? found
                : throw Unsupported(deployment, "envFrom of something that is no ConfigMap of the chart");
            foreach (var (key, value) in map)
            {
                variables[source.Prefix + key] = value;
            }
        }

        foreach (var variable in container.Env ?? [])
        {
            variables[variable.Name] = variable.ValueFrom switch
            {
                null => variable.Value ?? "",
                { SecretKeyRef: { } reference } when secrets.TryGetValue(reference.Key, out var secret) => secret.Reveal(),
                { ConfigMapKeyRef: { } reference } when maps.TryGetValue(reference.Name, out var map) && map.TryGetValue(reference.Key, out var value) => value,
                _ => throw Unsupported(deployment, $"the source of the variable {variable.Name}"),
            };
        }

        return variables;
    }

    private static UserError Unsupported(V1Deployment deployment, string what) => new(
        $"Deployment/{deployment.Metadata.Name} has {what}: a process on this machine cannot have that",
        "deploy it to Kubernetes, or leave it out of the chart");
}
