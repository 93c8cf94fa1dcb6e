using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>Brings what another job has made.</summary>
public class AzurePipelinesDownloadStep : AzurePipelinesStep
{
    /// <summary>The name of the artifact.</summary>
    public string ArtifactName { get; set; } = "";

    /// <summary>Where its content goes, from the root directory on.</summary>
    public string DownloadPath { get; set; } = "";

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer) => WriteTask(
        writer,
        "DownloadPipelineArtifact@2",
        $"Download: {ArtifactName}",
        $"artifact: {Yaml.Scalar(ArtifactName)}",
        $"path: {Yaml.Scalar($"$(System.DefaultWorkingDirectory)/{DownloadPath}".TrimEnd('/'))}");
}
