namespace Slipway.Secrets;

/// <summary>A place that keeps secrets.</summary>
public interface ISecretStore
{
    /// <summary>Whether this store keeps what a reference names.</summary>
    bool Keeps(SecretReference reference);

    /// <summary>The value that a reference names.</summary>
    /// <exception cref="UserError">It is missing or cannot be read; the message names the reference, never a value.</exception>
    Task<SecretValue> Read(SecretReference reference, CancellationToken cancellation);
}
