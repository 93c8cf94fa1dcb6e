namespace Slipway.Secrets;

/// <summary>What stores have in common that keep each value for itself.</summary>
internal static class SecretStores
{
    /// <summary>Reads one after the other.</summary>
    public static async Task<IReadOnlyDictionary<SecretReference, SecretValue>> ReadEach(
        this IEnumerable<SecretReference> references, Func<SecretReference, Task<SecretValue>> read)
    {
        var values = new Dictionary<SecretReference, SecretValue>();
        foreach (var reference in references.Distinct())
        {
            values.Add(reference, await read(reference));
        }

        return values;
    }
}
