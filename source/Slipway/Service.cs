using Slipway.Sources;

namespace Slipway;

/// <summary>What is delivered, and where its parts lie in the checkout. Paths are from the root, with slashes.</summary>
/// <param name="Name">The name of releases and images: <c>listener</c>.</param>
/// <param name="Project">The project that is published.</param>
/// <param name="Chart">The folder of the Helm chart.</param>
/// <param name="Environments">The folder with a values file for each target.</param>
/// <param name="Pipeline">The folders whose files define the pipeline: a change of theirs makes all evidence void.</param>
public sealed record Service(string Name, string Project, string Chart, string Environments, IReadOnlyList<string> Pipeline)
{
    /// <summary>The part of the sources that defines the pipeline.</summary>
    internal SourceTree PipelineIn(SourceTree tree) => tree.Where(path => Pipeline.Any(x => path.StartsWith($"{x}/", StringComparison.Ordinal)));
}
