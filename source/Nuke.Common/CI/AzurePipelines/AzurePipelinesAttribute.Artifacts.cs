using System.Globalization;
using Nuke.Common.CI.AzurePipelines.Configuration;
using Nuke.Common.CI.Generation;
using Nuke.Common.Execution;
using Nuke.Common.Tooling;

namespace Nuke.Common.CI.AzurePipelines;

/// <summary>How files travel between the jobs: two artifacts of a run never have one name.</summary>
public partial class AzurePipelinesAttribute
{
    private const string PartOfJob = "-$(System.JobPositionInPhase)";

    /// <summary>What is kept of a product, from the root directory on: of a pattern the folder that it begins with.</summary>
    protected virtual string GetArtifact(string artifact) => Artifacts.PathOf(artifact, Build.RootDirectory);

    private static IEnumerable<ExecutableTarget> Producers(ExecutableTarget target) => target.ArtifactDependencies.Select(dependency => dependency.Key);

    private IEnumerable<AzurePipelinesDownloadStep> Downloads(
        ExecutableTarget target,
        IReadOnlyCollection<ExecutableTarget> relevantTargets,
        AzurePipelinesImage image) =>
        from dependency in target.ArtifactDependencies
        where relevantTargets.Contains(dependency.Key) && !NonEntryTargets.Contains(dependency.Key.Name)
        from artifact in dependency.Select(GetArtifact).Distinct()
        from part in PartsOf(dependency.Key)
        select new AzurePipelinesDownloadStep { ArtifactName = NameOf(artifact, image, part), DownloadPath = FolderOf(artifact) };

    private static IEnumerable<string> PartsOf(ExecutableTarget target) => target.PartitionSize is { } size
        ? Enumerable.Range(1, size).Select(part => string.Create(CultureInfo.InvariantCulture, $"-{part}"))
        : [""];

    private string NameOf(string artifact, AzurePipelinesImage image, string part) =>
        artifact.Split('/')[^1] + (machines is [_] ? "" : $"-{image.GetValue()}") + part;

    /// <summary>A file comes back into its folder, the content of a folder into itself.</summary>
    private static string FolderOf(string artifact) =>
        Path.HasExtension(artifact) ? Path.GetDirectoryName(artifact)!.Replace('\\', '/') : artifact;
}
