using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Slipway.Secrets;

/// <summary>The references in the values of an environment: the map <c>secrets</c>, from a variable to a reference.</summary>
internal static class SecretReferences
{
    /// <exception cref="UserError">The file is no YAML, or something there is no reference; a value is never shown.</exception>
    public static IReadOnlyDictionary<string, SecretReference> In(string file)
    {
        var references = new SortedDictionary<string, SecretReference>(StringComparer.Ordinal);
        foreach (var (key, value) in MapAt(file).Children)
        {
            references.Add(
                ((YamlScalarNode)key).Value ?? "",
                SecretReference.TryParse((value as YamlScalarNode)?.Value, out var reference)
                    ? reference
                    : throw new UserError(
                        $"{file}:{value.Start.Line}: {key} is no reference to a secret",
                        "write ref+SCHEME://PATH, such as ref+awsssm:///dev/DB_PASSWORD?region=eu-west-3"));
        }

        return references;
    }

    private static YamlMappingNode MapAt(string file)
    {
        try
        {
            using var text = File.OpenText(file);
            var stream = new YamlStream();
            stream.Load(text);
            return stream.Documents is [{ RootNode: YamlMappingNode root }, ..]
                && root.Children.TryGetValue(new YamlScalarNode("secrets"), out var map)
                && map is YamlMappingNode secrets ? secrets : [];
        }
        catch (YamlException exception)
        {
            throw new UserError($"{file}:{exception.Start.Line} is no YAML", "mend the file", exception);
        }
    }
}
