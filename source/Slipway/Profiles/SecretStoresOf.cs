using Slipway.Secrets;
using Slipway.Secrets.Aws;

namespace Slipway.Profiles;

/// <summary>Which stores resolve the references to secrets.</summary>
internal static class SecretStoresOf
{
    public static SecretResolver Checkout(string root, SecretsKind kind) => new(
        new EnvironmentSecrets(),
        new FileSecrets(root),
        kind == SecretsKind.stores ? new ParameterStore(AwsClients.OfUser) : new LocalSecrets(Path.Combine(root, "deploy", "local-secrets.yaml")));
}
