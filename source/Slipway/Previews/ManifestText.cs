namespace Slipway.Previews;

/// <summary>An object of Kubernetes as a text that can be compared.</summary>
/// <param name="Object">Kind, namespace and name: <c>Deployment listener-dev/listener</c>.</param>
/// <param name="Yaml">The object, its keys sorted; the data of a Secret are not in it.</param>
internal sealed record ManifestText(string Object, string Yaml);
