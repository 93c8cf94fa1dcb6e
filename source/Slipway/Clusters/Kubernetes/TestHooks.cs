using System.Text.Json.Nodes;
using Slipway.Charts;

namespace Slipway.Clusters.Kubernetes;

/// <summary>The tests that a chart brings along.</summary>
/// <remarks>helm.sh, "Chart Tests": objects with the annotation <c>helm.sh/hook: test</c>.</remarks>
internal static class TestHooks
{
    private const string Annotation = "helm.sh/hook";

    /// <summary>Whether there are any among the hooks of a release.</summary>
    public static bool AreIn(string manifest) => YamlDocuments.Read(manifest)
        .Select(x => x["metadata"]?["annotations"]?[Annotation] is JsonValue hooks ? hooks.ToString() : "")
        .Any(x => x.Split(',').Any(hook => hook.Trim() is "test" or "test-success"));
}
