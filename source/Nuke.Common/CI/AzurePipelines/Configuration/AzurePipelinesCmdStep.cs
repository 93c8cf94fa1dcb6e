using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>Runs targets of the build, and nothing that they need: that ran in other jobs.</summary>
public class AzurePipelinesCmdStep : AzurePipelinesStep
{
    /// <summary>The launcher, from the root directory on.</summary>
    public string BuildCmdPath { get; set; } = "";

    /// <summary>The targets.</summary>
    public string[] InvokedTargets { get; set; } = [];

    /// <summary>Among how many jobs the targets are split; null for one.</summary>
    public int? PartitionSize { get; set; }

    /// <summary>Environment variables for the build, and their values or expressions.</summary>
    public Dictionary<string, string> Imports { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        var partition = PartitionSize is { } size ? $" --partition $(System.JobPositionInPhase)/{size}" : "";

        // Windows runs a path with slashes only in quotes.
        var script = $"\"./{BuildCmdPath}\" {string.Join(' ', InvokedTargets)} --skip{partition}";
        WriteTask(writer, "CmdLine@2", $"Run: {string.Join(", ", InvokedTargets)}", $"script: {Yaml.Quoted(script)}");
        using (writer.Indent())
        {
            writer.WriteList("env:", Imports.Select(import => $"{Yaml.Scalar(import.Key)}: {Yaml.Scalar(import.Value)}"));
        }
    }
}
