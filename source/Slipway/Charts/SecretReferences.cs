using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Slipway.Charts;

/// <summary>The references to secrets in a values file.</summary>
internal static partial class SecretReferences
{
    /// <summary>The references that are none, each with its path in the values.</summary>
    /// <exception cref="UserError">The file is no YAML.</exception>
    public static IEnumerable<(string Path, string Message)> Malformed(string valuesFile)
    {
        try
        {
            return YamlDocuments.Read(File.ReadAllText(valuesFile))
                .SelectMany(x => x is JsonObject values && values["secrets"] is JsonObject secrets ? secrets.ToList() : [])
                .Where(x => !IsReference(x.Value?.ToString() ?? ""))
                .Select(x => ($"secrets.{x.Key}", "must be a reference such as ref+awsssm:///dev/listener/NAME?region=eu-west-3"))
                .ToList();
        }
        catch (YamlException error)
        {
            throw new UserError($"{valuesFile}:{error.Start.Line}: {error.Message}", "write it as YAML", error);
        }
    }

    // The value itself is never part of a message: what is no reference may be a secret.
    private static bool IsReference(string text) => Form().IsMatch(text) && Uri.TryCreate(text["ref+".Length..], UriKind.Absolute, out _);

    [GeneratedRegex(@"^ref\+[a-z][a-z0-9]*://[^\s?#]+(\?[^\s#]*)?(#/?\S*)?$")]
    private static partial Regex Form();
}
