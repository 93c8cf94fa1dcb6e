namespace Slipway.Secrets;

/// <summary>A place that keeps secrets.</summary>
public interface ISecretStore
{
    /// <summary>Whether this store keeps what a reference names.</summary>
    bool Keeps(SecretReference reference);

    /// <summary>An answer for each reference: asked for together, since stores answer several at once.</summary>
    Task<IReadOnlyDictionary<SecretReference, SecretAnswer>> Read(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation);
}
