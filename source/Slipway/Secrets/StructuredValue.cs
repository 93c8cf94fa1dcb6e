using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Slipway.Secrets;

/// <summary>What a reference means of what its place holds: all of it, or with <c>#/KEY</c> a value in YAML or JSON.</summary>
internal static class StructuredValue
{
    /// <exception cref="UserError">There is no such key; a value is never shown.</exception>
    public static SecretValue At(SecretReference reference, string text) => new(reference.Key.Length == 0 ? text : ValueAt(reference, text));

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
                ?? throw new UserError($"{reference}: there is no value at {reference.Key}", "add it, or mend the reference");
        }
        catch (YamlException exception)
        {
            // The parser's own message may quote a value.
            throw new UserError($"{reference}: what is there is no YAML, at line {exception.Start.Line}", "mend it");
        }
    }
}
