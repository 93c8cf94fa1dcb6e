using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>A pipeline.</summary>
public class AzurePipelinesConfiguration : ConfigurationEntity
{
    /// <summary>Groups of variables that the jobs see.</summary>
    public string[] VariableGroups { get; set; } = [];

    /// <summary>The commits that start it; null for Azure's choice.</summary>
    public AzurePipelinesVcsPushTrigger? VcsPushTrigger { get; set; }

    /// <summary>The pull requests that start it; null for Azure's choice.</summary>
    public AzurePipelinesVcsPushTrigger? VcsPullRequestTrigger { get; set; }

    /// <summary>The stages, one a machine.</summary>
    public AzurePipelinesStage[] Stages { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        if (VariableGroups is not [])
        {
            writer.WriteList("variables:", VariableGroups.Select(group => $"- group: {Yaml.Scalar(group)}"));
            writer.WriteLine();
        }

        WriteTrigger(writer, "trigger", VcsPushTrigger);
        WriteTrigger(writer, "pr", VcsPullRequestTrigger);
        writer.WriteBlock("stages:", () => Array.ForEach(Stages, stage => stage.Write(writer)));
    }

    private static void WriteTrigger(CustomFileWriter writer, string key, AzurePipelinesVcsPushTrigger? trigger)
    {
        if (trigger is null)
        {
            return;
        }

        if (trigger.Disabled)
        {
            writer.WriteLine($"{key}: none");
        }
        else
        {
            writer.WriteBlock($"{key}:", () => trigger.Write(writer));
        }

        writer.WriteLine();
    }
}
