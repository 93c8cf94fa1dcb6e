namespace Slipway.Secrets;

/// <summary>A place that keeps secrets.</summary>
public interface ISecretStore
{
    /// <summary>Whether this store keeps what a reference names.</summary>
    bool Keeps(SecretReference reference);

    /// <summary>The values that references name, by reference: asked for together, since stores answer several at once.</summary>
    /// <exception cref="UserError">One is missing or cannot be read; the message names the reference, never a value.</exception>
    Task<IReadOnlyDictionary<SecretReference, SecretValue>> Read(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation);
}
