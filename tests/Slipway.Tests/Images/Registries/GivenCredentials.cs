using Slipway.Images.Registries;

namespace Slipway.Tests.Images.Registries;

/// <summary>One credential, whoever asks.</summary>
internal sealed class GivenCredentials(RegistryCredential? credential) : IRegistryCredentials
{
    public static GivenCredentials None { get; } = new(null);

    public static GivenCredentials Builder { get; } = new(new RegistryCredential.Password("builder", "made-up"));

    public Task<RegistryCredential?> For(string registry, CancellationToken cancellation) => Task.FromResult(credential);
}
