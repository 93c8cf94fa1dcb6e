using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>Keeps what the job has made, for people and for other jobs.</summary>
public class AzurePipelinesPublishStep : AzurePipelinesStep
{
    /// <summary>The name of the artifact.</summary>
    public string ArtifactName { get; set; } = "";

    /// <summary>The file or folder, from the root directory on.</summary>
    public string PathToPublish { get; set; } = "";

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer) => WriteTask(
        writer,
        "PublishPipelineArtifact@1",
        $"Publish: {ArtifactName}",
        $"artifact: {Yaml.Scalar(ArtifactName)}",
        $"targetPath: {Yaml.Scalar(PathToPublish)}");
}
