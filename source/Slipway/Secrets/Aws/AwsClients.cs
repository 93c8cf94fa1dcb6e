using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SimpleSystemsManagement;

namespace Slipway.Secrets.Aws;

/// <summary>Clients of AWS for a region. The login is what the SDK finds: variables, a profile, web identity, the container, the machine.</summary>
/// <remarks>
/// AWS SDKs and Tools reference guide: "Standardized credential providers", "Retry behavior" (standard), "Service-specific endpoints"
/// (<c>AWS_ENDPOINT_URL_SSM</c>, <c>AWS_ENDPOINT_URL_STS</c>, <c>AWS_ENDPOINT_URL</c>).
/// </remarks>
/// <param name="Parameters">Asks Systems Manager.</param>
/// <param name="Identity">Asks who is asking.</param>
public sealed record AwsClients(Func<RegionEndpoint, IAmazonSimpleSystemsManagement> Parameters, Func<RegionEndpoint, IAmazonSecurityTokenService> Identity)
{
    private const int Retries = 4;

    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(15);

    /// <summary>The clients of whoever runs the build.</summary>
    public static AwsClients OfUser { get; } = new(
        region => new AmazonSimpleSystemsManagementClient(With<AmazonSimpleSystemsManagementConfig>(region)),
        region => new AmazonSecurityTokenServiceClient(With<AmazonSecurityTokenServiceConfig>(region)));

    private static TConfig With<TConfig>(RegionEndpoint region)
        where TConfig : ClientConfig, new()
    {
        return new TConfig
        {
            RegionEndpoint = region,
            AuthenticationRegion = region.SystemName,
            RetryMode = RequestRetryMode.Standard,
            MaxErrorRetry = Retries,
            Timeout = AnswerLimit,
        };
    }
}
