using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Slipway.Secrets;

/// <summary>Made-up values in a file of the sources, in the place of every store: what the profile <c>local</c> runs with.</summary>
/// <param name="path">A YAML map from a reference without its options to the value.</param>
public sealed class LocalSecrets(string path) : ISecretStore
{
    /// <inheritdoc/>
    public bool Keeps(SecretReference reference) => true;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<SecretReference, SecretAnswer>> Read(IReadOnlyCollection<SecretReference> references, CancellationToken cancellation)
    {
        var values = Parse(await File.ReadAllTextAsync(path, cancellation));
        return await references.ReadEach(x => Task.FromResult(ValueOf(x, values)));
    }

    private SecretValue ValueOf(SecretReference reference, YamlMappingNode values) =>
        values.Children.TryGetValue(new YamlScalarNode(reference.Place), out var value) && value is YamlScalarNode { Value: { } text }
            ? new SecretValue(text)
            : throw new UserError($"{path} has no value for {reference.Place}", "add a made-up one: this profile reaches no other store");

    private YamlMappingNode Parse(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return (YamlMappingNode)stream.Documents[0].RootNode;
        }
        catch (Exception exception) when (exception is YamlException or InvalidCastException or ArgumentOutOfRangeException)
        {
            throw new UserError($"{path} is no YAML map", "write lines such as: ref+awsssm:///dev/DB_PASSWORD: made-up");
        }
    }
}
