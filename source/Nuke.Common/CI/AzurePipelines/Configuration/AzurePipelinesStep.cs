using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>A step of a job.</summary>
public abstract class AzurePipelinesStep : ConfigurationEntity
{
    private protected static void WriteTask(CustomFileWriter writer, string task, string title, params string[] inputs) =>
        writer.WriteBlock($"- task: {task}", () =>
        {
            writer.WriteLine($"displayName: {Yaml.Quoted(title)}");
            writer.WriteList("inputs:", inputs);
        });
}
