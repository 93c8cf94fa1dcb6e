namespace Slipway.Secrets;

/// <summary><c>ref+env://NAME</c>: a variable of the build's environment.</summary>
public sealed class EnvironmentSecrets : ISecretStore
{
    /// <inheritdoc/>
    public bool Keeps(SecretReference reference) => reference.Scheme == "env";

    /// <inheritdoc/>
    public Task<SecretValue> Read(SecretReference reference, CancellationToken cancellation) =>
        Environment.GetEnvironmentVariable(reference.Path) is { Length: > 0 } value
            ? Task.FromResult(new SecretValue(value))
            : throw new UserError($"{reference}: the variable {reference.Path} is not set", "set it in the environment of the build");
}
