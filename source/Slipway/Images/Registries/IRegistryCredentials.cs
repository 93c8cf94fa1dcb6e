namespace Slipway.Images.Registries;

/// <summary>Where credentials for registries come from.</summary>
public interface IRegistryCredentials
{
    /// <summary>The credential for a registry; none to be anonymous there.</summary>
    /// <param name="registry">The registry's host and port.</param>
    /// <param name="cancellation">Stops looking.</param>
    Task<RegistryCredential?> For(string registry, CancellationToken cancellation);
}
