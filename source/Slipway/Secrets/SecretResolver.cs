namespace Slipway.Secrets;

/// <summary>Finds the values of references in the stores, at deployment and in memory.</summary>
public sealed class SecretResolver(params IReadOnlyList<ISecretStore> stores)
{
    /// <summary>The values by the variables that get them.</summary>
    /// <exception cref="UserError">A reference cannot be resolved.</exception>
    public async Task<IReadOnlyDictionary<string, SecretValue>> Resolve(
        IReadOnlyDictionary<string, SecretReference> references, CancellationToken cancellation)
    {
        var values = new Dictionary<SecretReference, SecretValue>();
        foreach (var kept in references.GroupBy(x => StoreOf(x.Key, x.Value), x => x.Value))
        {
            foreach (var (reference, value) in await kept.Key.Read([.. kept.Distinct()], cancellation))
            {
                values.Add(reference, value);
            }
        }

        return new SortedDictionary<string, SecretValue>(references.ToDictionary(x => x.Key, x => values[x.Value]), StringComparer.Ordinal);
    }

    private ISecretStore StoreOf(string variable, SecretReference reference) => stores.FirstOrDefault(x => x.Keeps(reference))
        ?? throw new UserError($"{variable}: no store keeps {reference}", "the scheme is one of awsssm, awssecrets, env, file");
}
