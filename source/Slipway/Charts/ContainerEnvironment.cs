using k8s.Models;

namespace Slipway.Charts;

/// <summary>What the kubelet makes of <c>envFrom</c> and <c>env</c>: later wins, and <c>env</c> wins over <c>envFrom</c>.</summary>
internal static class ContainerEnvironment
{
    public static IReadOnlyList<ContainerVariable> Of(V1Container container, IEnumerable<V1ConfigMap> configMaps)
    {
        var maps = configMaps.ToDictionary(x => x.Metadata.Name, x => x.Data ?? new Dictionary<string, string>());
        var variables = new SortedDictionary<string, ContainerVariable>(StringComparer.Ordinal);
        foreach (var variable in (container.EnvFrom ?? []).SelectMany(x => Of(x, maps)).Concat((container.Env ?? []).Select(x => Of(x, maps))))
        {
            variables[variable.Name] = variable;
        }

        return [.. variables.Values];
    }

    private static IEnumerable<ContainerVariable> Of(V1EnvFromSource source, Dictionary<string, IDictionary<string, string>> maps) =>
        source.ConfigMapRef is { Name: { } name } && maps.TryGetValue(name, out var map)
            ? map.Select(x => new PlainVariable(source.Prefix + x.Key, x.Value))
            : throw Unknown("envFrom");

    private static ContainerVariable Of(V1EnvVar variable, Dictionary<string, IDictionary<string, string>> maps) => variable.ValueFrom switch
    {
        null => new PlainVariable(variable.Name, variable.Value ?? ""),
        { SecretKeyRef: { } secret } => new SecretVariable(variable.Name, secret.Name, secret.Key),
        { ConfigMapKeyRef: { } config } when maps.TryGetValue(config.Name, out var map) && map.TryGetValue(config.Key, out var value) =>
            new PlainVariable(variable.Name, value),
        _ => throw Unknown(variable.Name),
    };

    private static UserError Unknown(string what) => new(
        $"{what} of the container comes from outside of the chart",
        "take it from a ConfigMap of the chart, or as single keys from the Secret beside it");
}
