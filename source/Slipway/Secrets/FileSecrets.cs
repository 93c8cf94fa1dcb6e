namespace Slipway.Secrets;

/// <summary><c>ref+file://PATH</c>: a file's content; <c>ref+file://PATH#/KEY/KEY</c>: a value in a YAML or JSON file.</summary>
/// <param name="root">Where relative paths begin.</param>
public sealed class FileSecrets(string root) : ISecretStore
{
    /// <inheritdoc/>
    public bool Keeps(SecretReference reference) => reference.Scheme == "file";

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<SecretReference, SecretAnswer>> Read(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation) =>
        references.ReadEach(x => Read(x, cancellation));

    private async Task<SecretValue> Read(SecretReference reference, CancellationToken cancellation)
    {
        var path = Path.Combine(root, reference.Path);
        if (!File.Exists(path))
        {
            throw new UserError($"{reference}: there is no file {path}", "make the file, or mend the reference");
        }

        var text = await File.ReadAllTextAsync(path, cancellation);
        return StructuredValue.At(reference, text.TrimEnd('\n', '\r'));
    }
}
