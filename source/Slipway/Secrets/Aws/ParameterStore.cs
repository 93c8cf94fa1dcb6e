using Amazon;

namespace Slipway.Secrets.Aws;

/// <summary>
/// <c>ref+awsssm://PATH?region=R</c>: a parameter of AWS Systems Manager, decrypted; <c>ref+awssecrets://NAME?region=R</c>: a secret of AWS Secrets Manager,
/// which Systems Manager hands on. <c>#/KEY</c>: a value in one that is YAML or JSON; <c>account=N</c>: the account that the login has to be of.
/// </summary>
/// <remarks>AWS Systems Manager API, GetParameters; user guide, "Referencing AWS Secrets Manager secrets from Parameter Store parameters".</remarks>
/// <param name="clients">Makes a client for a region.</param>
public sealed class ParameterStore(AwsClients clients) : ISecretStore
{
    /// <inheritdoc/>
    public bool Keeps(SecretReference reference) => reference.Scheme is "awsssm" or "awssecrets";

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<SecretReference, SecretAnswer>> Read(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation)
    {
        var answers = new Dictionary<SecretReference, SecretAnswer>();
        var regions = new Dictionary<RegionEndpoint, List<SecretReference>>();
        foreach (var reference in references.Distinct())
        {
            try
            {
                var region = AwsRegion.Of(reference);
                regions.TryAdd(region, []);
                regions[region].Add(reference);
            }
            catch (UserError problem)
            {
                answers.Add(reference, SecretAnswer.Refused(problem));
            }
        }

        foreach (var (region, asked) in regions)
        {
            foreach (var (reference, answer) in await new RegionalParameters(clients, region).Read(asked, cancellation))
            {
                answers.Add(reference, answer);
            }
        }

        return answers;
    }
}
