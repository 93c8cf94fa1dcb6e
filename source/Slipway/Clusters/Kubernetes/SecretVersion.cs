using Slipway.Secrets;

namespace Slipway.Clusters.Kubernetes;

/// <summary>The Secret of a deployment: never changed, so that whatever goes back to an older revision finds what it ran with.</summary>
/// <param name="Name">Its name: the release's and ten random characters. A hash of its content would help who guesses passwords.</param>
/// <param name="Exists">Whether the cluster has it.</param>
/// <param name="Values">What it holds, by the variables of the service.</param>
internal sealed record SecretVersion(string Name, bool Exists, IReadOnlyDictionary<string, SecretValue> Values);
