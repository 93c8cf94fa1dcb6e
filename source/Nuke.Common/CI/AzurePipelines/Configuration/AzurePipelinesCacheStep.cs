using Nuke.Common.CI.Generation;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>Restores a folder of earlier runs, and keeps it for later ones.</summary>
public class AzurePipelinesCacheStep : AzurePipelinesStep
{
    /// <summary>The machine, which says where the home folder is.</summary>
    public AzurePipelinesImage Image { get; set; }

    /// <summary>The files whose change makes a new cache.</summary>
    public string[] KeyFiles { get; set; } = [];

    /// <summary>The folder; <c>~</c> is the home folder.</summary>
    public string Path { get; set; } = "";

    private bool IsWindows => Image.GetValue().StartsWith("windows", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer) => WriteTask(
        writer,
        "Cache@2",
        $"Cache: {Path}",
        $"key: {Yaml.Quoted($"\"$(Agent.OS)\" | \"{Path}\" | {string.Join(", ", KeyFiles)}")}",
        $"path: {Yaml.Scalar(Path.StartsWith('~') ? (IsWindows ? "$(USERPROFILE)" : "$(HOME)") + Path[1..] : Path)}");
}
