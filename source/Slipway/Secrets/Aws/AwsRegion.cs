using Amazon;

namespace Slipway.Secrets.Aws;

/// <summary>The region that a reference names.</summary>
internal static class AwsRegion
{
    /// <exception cref="UserError">There is none, or AWS has no such region.</exception>
    public static RegionEndpoint Of(SecretReference reference)
    {
        var name = reference.Options.GetValueOrDefault("region") ?? Environment.GetEnvironmentVariable("AWS_REGION");
        if (string.IsNullOrEmpty(name))
        {
            throw new UserError($"{reference} has no region", "add ?region=…, or set AWS_REGION");
        }

        return RegionEndpoint.EnumerableAllRegions.FirstOrDefault(x => x.SystemName == name)
            ?? throw new UserError($"{reference}: AWS has no region '{name}'", "write one such as eu-west-3");
    }
}
