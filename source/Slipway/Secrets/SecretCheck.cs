using Slipway.Stages;

namespace Slipway.Secrets;

/// <summary>Whether the references of stages lead to values, all of them and not only until the first that does not.</summary>
/// <param name="secrets">Finds the values; they are looked at by nobody.</param>
/// <param name="environments">The folder of the values files.</param>
internal sealed class SecretCheck(SecretResolver secrets, string environments)
{
    /// <summary>Asks for all references of the stages together.</summary>
    /// <exception cref="UserError">A values file cannot be read.</exception>
    public async Task<IReadOnlyList<CheckedSecret>> Check(IEnumerable<Stage> stages, CancellationToken cancellation)
    {
        var wanted = stages.SelectMany(x => x.Targets)
            .SelectMany(target => SecretReferences.In(Path.Combine(environments, target.ValuesFile)).Select(x => (Target: target.Name, Variable: x.Key, Reference: x.Value)))
            .ToList();
        var answers = await secrets.Find([.. wanted.Select(x => x.Reference)], cancellation);
        return [.. wanted.Select(x => new CheckedSecret(x.Target, x.Variable, x.Reference, answers[x.Reference].Problem))];
    }
}
