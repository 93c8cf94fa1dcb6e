namespace Slipway.Secrets;

/// <summary>What stores have in common that keep each value for itself.</summary>
internal static class SecretStores
{
    /// <summary>Reads one after the other.</summary>
    public static async Task<IReadOnlyDictionary<SecretReference, SecretAnswer>> ReadEach(
        this IEnumerable<SecretReference> references, Func<SecretReference, Task<SecretValue>> read)
    {
        var answers = new Dictionary<SecretReference, SecretAnswer>();
        foreach (var reference in references.Distinct())
        {
            answers.Add(reference, await SecretAnswer.Of(() => read(reference)));
        }

        return answers;
    }
}
