namespace Slipway.Secrets;

/// <summary><c>ref+env://NAME</c>: a variable of the build's environment.</summary>
public sealed class EnvironmentSecrets : ISecretStore
{
    /// <inheritdoc/>
    public bool Keeps(SecretReference reference) => reference.Scheme == "env";

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<SecretReference, SecretAnswer>> Read(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation) =>
        references.ReadEach(x => Task.FromResult(Read(x)));

    private static SecretValue Read(SecretReference reference) =>
        Environment.GetEnvironmentVariable(reference.Path) is { Length: > 0 } value
            ? new SecretValue(value)
            : throw new UserError($"{reference}: the variable {reference.Path} is not set", "set it in the environment of the build");
}
