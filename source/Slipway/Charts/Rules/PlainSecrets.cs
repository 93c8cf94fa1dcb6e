using System.Text.RegularExpressions;
using k8s.Models;

namespace Slipway.Charts;

/// <summary>A secret value stands in no ConfigMap and in no literal: Helm stores what it renders.</summary>
internal sealed partial class PlainSecrets : IManifestRule
{
    public string Name => "plain-secret";

    public IEnumerable<Violation> Check(RenderedChart chart) =>
    [
        .. from map in chart.All<V1ConfigMap>()
           from entry in map.Data ?? new Dictionary<string, string>()
           let reason = Reason(entry.Key, entry.Value)
           where reason is not null
           select new Violation(map, $"data[{entry.Key}]", reason),
        .. from container in PodContainer.In(chart)
           from variable in (container.Container.Env ?? []).Select((x, index) => (Value: x, Index: index))
           let reason = Reason(variable.Value.Name, variable.Value.Value ?? "")
           where variable.Value.ValueFrom is null && reason is not null
           select container.At($"env[{variable.Index}].value", reason),
    ];

    private static string? Reason(string name, string value) =>
        SecretName().IsMatch(name) ? $"{name} must come from a Secret (secretKeyRef): its name says that it is one"
        : CredentialUrl().IsMatch(value) ? $"{name} must come from a Secret (secretKeyRef): it is a URL with credentials"
        : value.Contains("-----BEGIN", StringComparison.Ordinal) ? $"{name} must come from a Secret (secretKeyRef): it holds a key"
        : null;

    [GeneratedRegex("(^|_|-|\\.)(PASSWORD|PASSWD|PASSPHRASE|PWD|TOKEN|SECRET|SECRETS|CREDENTIAL|CREDENTIALS|KEY|APIKEY)($|_|-|\\.)", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    [GeneratedRegex("[a-z][a-z0-9+.-]*://[^/?#@\\s]*:[^/?#@\\s]+@", RegexOptions.IgnoreCase)]
    private static partial Regex CredentialUrl();
}
