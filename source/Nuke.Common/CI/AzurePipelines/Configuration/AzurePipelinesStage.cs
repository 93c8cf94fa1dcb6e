using Nuke.Common.CI.Generation;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>The jobs on one machine.</summary>
public class AzurePipelinesStage : ConfigurationEntity
{
    /// <summary>What other stages call it: letters, digits and underscores.</summary>
    public string Name { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The machine; null where each job says its own.</summary>
    public AzurePipelinesImage? Image { get; set; }

    /// <summary>The stages that come before it.</summary>
    public AzurePipelinesStage[] Dependencies { get; set; } = [];

    /// <summary>The jobs.</summary>
    public AzurePipelinesJob[] Jobs { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer) => writer.WriteBlock($"- stage: {Name}", () =>
    {
        writer.WriteLine($"displayName: {Yaml.Quoted(DisplayName)}");
        writer.WriteLine($"dependsOn: [{string.Join(", ", Dependencies.Select(stage => stage.Name))}]");
        writer.WritePool(Image);
        writer.WriteBlock("jobs:", () => Array.ForEach(Jobs, job => job.Write(writer)));
    });
}
