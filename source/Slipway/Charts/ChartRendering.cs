using System.Text.Json.Nodes;
using Slipway.Images;

namespace Slipway.Charts;

/// <summary>What to render: a chart, for a release in a namespace, with values.</summary>
/// <param name="Chart">A folder, or a packaged chart (.tgz).</param>
/// <param name="Release">The name of the release; the names of the objects are made of it.</param>
/// <param name="Namespace">The namespace of the release.</param>
/// <param name="ValuesFiles">Paths of values files; a later one wins over an earlier one.</param>
public sealed record ChartRendering(string Chart, string Release, string Namespace, params IReadOnlyList<string> ValuesFiles)
{
    internal JsonObject Values { get; private init; } = [];

    /// <summary>Sets the image that the pods run; it wins over the values files.</summary>
    public ChartRendering WithImage(Digest digest) => With("image", "digest", digest.ToString());

    /// <summary>Sets the repository that the image is pulled from; it wins over the values files.</summary>
    public ChartRendering WithRepository(string repository) => With("image", "repository", repository);

    /// <summary>Sets the name of the Kubernetes Secret beside the chart; it wins over the values files.</summary>
    public ChartRendering WithSecret(string name) => With("secret", "name", name);

    private ChartRendering With(string section, string key, string value)
    {
        var values = Values.DeepClone().AsObject();
        values.TryAdd(section, new JsonObject());
        values[section]![key] = value;
        return this with { Values = values };
    }
}
