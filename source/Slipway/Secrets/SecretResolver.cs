namespace Slipway.Secrets;

/// <summary>Finds the values of references in the stores, at deployment and in memory.</summary>
public sealed class SecretResolver(params IReadOnlyList<ISecretStore> stores)
{
    /// <summary>The values by the variables that get them.</summary>
    /// <exception cref="UserError">References cannot be resolved; all of them are named.</exception>
    public async Task<IReadOnlyDictionary<string, SecretValue>> Resolve(
        IReadOnlyDictionary<string, SecretReference> references, CancellationToken cancellation)
    {
        var answers = await Find([.. references.Values], cancellation);
        var problems = references.Where(x => answers[x.Value].Problem is not null).Select(x => (Variable: x.Key, Error: answers[x.Value].Problem!)).ToList();
        return problems switch
        {
            [] => new SortedDictionary<string, SecretValue>(references.ToDictionary(x => x.Key, x => answers[x.Value].Value), StringComparer.Ordinal),
            [var one] => throw one.Error,
            _ => throw new UserError(
                string.Join(Environment.NewLine, [$"{problems.Count} secrets cannot be read:", .. problems.Select(x => $"  {x.Variable}: {FirstLine(x.Error)}")]),
                string.Join("; ", problems.Select(x => x.Error.NextStep).Distinct())),
        };
    }

    /// <summary>An answer for each reference, whether it can be resolved or not.</summary>
    public async Task<IReadOnlyDictionary<SecretReference, SecretAnswer>> Find(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation)
    {
        var answers = new Dictionary<SecretReference, SecretAnswer>();
        foreach (var kept in references.Distinct().GroupBy(x => stores.FirstOrDefault(store => store.Keeps(x))))
        {
            var read = kept.Key is { } store ? await store.Read([.. kept], cancellation) : kept.ToDictionary(x => x, Nowhere);
            foreach (var (reference, answer) in read)
            {
                answers.Add(reference, answer);
            }
        }

        return answers;
    }

    internal static string FirstLine(UserError error) => error.Message.Split(Environment.NewLine)[0];

    private static SecretAnswer Nowhere(SecretReference reference) =>
        SecretAnswer.Refused(new UserError($"no store keeps {reference}", "the scheme is one of awsssm, awssecrets, env, file"));
}
