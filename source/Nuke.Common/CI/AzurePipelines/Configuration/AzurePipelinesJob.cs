using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>A job: the steps of one target.</summary>
public class AzurePipelinesJob : ConfigurationEntity
{
    /// <summary>What other jobs call it: letters, digits and underscores.</summary>
    public string Name { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The machine; null for that of the stage.</summary>
    public AzurePipelinesImage? Image { get; set; }

    /// <summary>Among how many machines it is split; 0 for one.</summary>
    public int Parallel { get; set; }

    /// <summary>The jobs that come before it.</summary>
    public AzurePipelinesJob[] Dependencies { get; set; } = [];

    /// <summary>What it does.</summary>
    public AzurePipelinesStep[] Steps { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer) => writer.WriteBlock($"- job: {Name}", () =>
    {
        writer.WriteLine($"displayName: {Yaml.Quoted(DisplayName)}");
        writer.WriteLine($"dependsOn: [{string.Join(", ", Dependencies.Select(job => job.Name))}]");
        writer.WritePool(Image);
        writer.WriteList("strategy:", Parallel > 0 ? [$"parallel: {Parallel}"] : []);
        writer.WriteBlock("steps:", () => Array.ForEach(Steps, step => step.Write(writer)));
    });
}
