using Amazon;
using Amazon.Runtime;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;

namespace Slipway.Secrets.Aws;

/// <summary>
/// <c>ref+awsssm://PATH?region=R</c>: a parameter of AWS Systems Manager, decrypted; <c>ref+awssecrets://NAME?region=R</c>: a secret of AWS Secrets Manager,
/// which Systems Manager hands on. <c>#/KEY</c>: a value in one that is YAML or JSON.
/// </summary>
/// <remarks>AWS Systems Manager API, GetParameters: ten names a call; user guide, "Referencing AWS Secrets Manager secrets from Parameter Store parameters".</remarks>
/// <param name="connect">Makes a client for a region.</param>
public sealed class ParameterStore(Func<RegionEndpoint, IAmazonSimpleSystemsManagement> connect) : ISecretStore
{
    private const int Batch = 10;
    private const string OfSecretsManager = "/aws/reference/secretsmanager/";

    /// <inheritdoc/>
    public bool Keeps(SecretReference reference) => reference.Scheme is "awsssm" or "awssecrets";

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<SecretReference, SecretValue>> Read(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation)
    {
        var values = new Dictionary<SecretReference, SecretValue>();
        foreach (var region in references.Distinct().GroupBy(AwsRegion.Of))
        {
            using var client = connect(region.Key);
            foreach (var parameters in region.GroupBy(NameOf).Chunk(Batch))
            {
                await Read(client, parameters, values, cancellation);
            }
        }

        return values;
    }

    private static string NameOf(SecretReference reference) => reference.Scheme == "awssecrets" ? OfSecretsManager + reference.Path : reference.Path;

    private static async Task Read(
        IAmazonSimpleSystemsManagement client, IGrouping<string, SecretReference>[] parameters, Dictionary<SecretReference, SecretValue> values, CancellationToken cancellation)
    {
        var references = parameters.SelectMany(x => x).ToList();
        GetParametersResponse answer;
        try
        {
            answer = await client.GetParametersAsync(new GetParametersRequest { Names = [.. parameters.Select(x => x.Key)], WithDecryption = true }, cancellation);
        }
        catch (Exception exception) when (exception is AmazonClientException or AmazonServiceException or HttpRequestException)
        {
            throw AwsFailures.Of(exception, references, "ssm:GetParameters");
        }

        foreach (var reference in references)
        {
            var found = answer.Parameters?.FirstOrDefault(x => x.Name == NameOf(reference))?.Value
                ?? throw new UserError($"{reference}: there is no such parameter in this region and account", "make it there, or mend the reference");
            values.Add(reference, StructuredValue.At(reference, found));
        }
    }
}
