using System.Text.Json.Nodes;
using Slipway.Secrets;
using YamlDotNet.Core;

namespace Slipway.Charts;

/// <summary>The references to secrets in a values file. What is no reference may be a secret, so it is never part of a message.</summary>
internal static class ReferenceCheck
{
    /// <summary>The references that are none, each with its path in the values.</summary>
    /// <exception cref="UserError">The file is no YAML.</exception>
    public static IEnumerable<(string Path, string Message)> Malformed(string valuesFile)
    {
        try
        {
            return YamlDocuments.Read(File.ReadAllText(valuesFile))
                .SelectMany(x => x is JsonObject values && values["secrets"] is JsonObject secrets ? secrets.ToList() : [])
                .Where(x => !SecretReference.TryParse(x.Value?.ToString(), out _))
                .Select(x => ($"secrets.{x.Key}", "must be a reference such as ref+awsssm:///dev/listener/NAME?region=eu-west-3"))
                .ToList();
        }
        catch (YamlException error)
        {
            throw new UserError($"{valuesFile}:{error.Start.Line}: {error.Message}", "write it as YAML", error);
        }
    }
}
