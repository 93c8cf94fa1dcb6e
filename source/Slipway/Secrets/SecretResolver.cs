namespace Slipway.Secrets;

/// <summary>Finds the values of references in the stores, at deployment and in memory.</summary>
public sealed class SecretResolver(params IReadOnlyList<ISecretStore> stores)
{
    /// <summary>The values by the variables that get them.</summary>
    /// <exception cref="UserError">A reference cannot be resolved.</exception>
    public async Task<IReadOnlyDictionary<string, SecretValue>> Resolve(
        IReadOnlyDictionary<string, SecretReference> references, CancellationToken cancellation)
    {
        var values = new SortedDictionary<string, SecretValue>(StringComparer.Ordinal);
        foreach (var (variable, reference) in references)
        {
            var store = stores.FirstOrDefault(x => x.Keeps(reference))
                ?? throw new UserError($"{variable}: no store keeps {reference}", "the scheme is one of awsssm, env, file");
            values.Add(variable, await store.Read(reference, cancellation));
        }

        return values;
    }
}
