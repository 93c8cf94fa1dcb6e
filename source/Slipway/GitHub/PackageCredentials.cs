using Slipway.Images.Registries;

namespace Slipway.GitHub;

/// <summary>In a job of GitHub Actions its token opens GitHub's registry, as far as the job's permission <c>packages</c> goes.</summary>
/// <remarks>GitHub's documentation, "Working with the Container registry", authenticating in a workflow.</remarks>
/// <param name="account">Who started the run.</param>
/// <param name="token">The job's token.</param>
/// <param name="others">The credentials for other registries.</param>
public sealed class PackageCredentials(string account, string token, IRegistryCredentials others) : IRegistryCredentials
{
    private const string Host = "ghcr.io";

    /// <summary>Those of the job that this build is; without a job or a token, the others alone.</summary>
    public static IRegistryCredentials Or(IRegistryCredentials others) =>
        Environment.GetEnvironmentVariable("GITHUB_ACTOR") is { Length: > 0 } account && Environment.GetEnvironmentVariable("GITHUB_TOKEN") is { Length: > 0 } token
            ? new PackageCredentials(account, token, others)
            : others;

    /// <inheritdoc/>
    public async Task<RegistryCredential?> For(string registry, CancellationToken cancellation) =>
        registry == Host ? new RegistryCredential.Password(account, token) : await others.For(registry, cancellation);
}
