using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken.Model;

namespace Slipway.Secrets.Aws;

/// <summary>Who asks AWS.</summary>
/// <param name="Account">The account, twelve digits.</param>
/// <param name="Arn">The role or user.</param>
internal sealed record AwsCaller(string Account, string Arn)
{
    public override string ToString() => $"account {Account}, as {Arn}";

    /// <summary>Asks; it takes no permission.</summary>
    /// <remarks>AWS Security Token Service API, GetCallerIdentity.</remarks>
    public static async Task<AwsCaller> Of(AwsClients clients, RegionEndpoint region, CancellationToken cancellation)
    {
        using var client = clients.Identity(region);
        var answer = await client.GetCallerIdentityAsync(new GetCallerIdentityRequest(), cancellation);
        return new AwsCaller(answer.Account, answer.Arn);
    }

    /// <summary>The same for a message about something that failed already: null when that is not to be known either.</summary>
    public static async Task<AwsCaller?> TryOf(AwsClients clients, RegionEndpoint region, CancellationToken cancellation)
    {
        try
        {
            return await Of(clients, region, cancellation);
        }
        catch (Exception exception) when (AwsFailures.IsOfAws(exception))
        {
            return null;
        }
    }
}
