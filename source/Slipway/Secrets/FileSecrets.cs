using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Slipway.Secrets;

/// <summary><c>ref+file://PATH</c>: a file's content; <c>ref+file://PATH#/KEY/KEY</c>: a value in a YAML or JSON file.</summary>
/// <param name="root">Where relative paths begin.</param>
public sealed class FileSecrets(string root) : ISecretStore
{
    /// <inheritdoc/>
    public bool Keeps(SecretReference reference) => reference.Scheme == "file";

    /// <inheritdoc/>
    public async Task<SecretValue> Read(SecretReference reference, CancellationToken cancellation)
    {
        var path = Path.Combine(root, reference.Path);
        if (!File.Exists(path))
        {
            throw new UserError($"{reference}: there is no file {path}", "make the file, or mend the reference");
        }

        var text = await File.ReadAllTextAsync(path, cancellation);
        return new SecretValue(reference.Key.Length == 0 ? text.TrimEnd('\n', '\r') : ValueAt(reference, text));
    }

    private static string ValueAt(SecretReference reference, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            YamlNode? node = stream.Documents.Count > 0 ? stream.Documents[0].RootNode : null;
            foreach (var key in reference.Key.Split('/'))
            {
                node = node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
            }

            return (node as YamlScalarNode)?.Value
                ?? throw new UserError($"{reference}: the file has no value at {reference.Key}", "add it, or mend the reference");
        }
        catch (YamlException exception)
        {
            // The parser's own message may quote a value.
            throw new UserError($"{reference}: the file is no YAML, at line {exception.Start.Line}", "mend the file");
        }
    }
}
