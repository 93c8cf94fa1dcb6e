using Nuke.Common.CI;
using Nuke.Common.Utilities;

namespace Slipway.Workflows.Generation;

/// <summary>A workflow, as the engine writes configurations.</summary>
internal sealed class WorkflowConfiguration(Workflow workflow) : ConfigurationEntity
{
    public override void Write(CustomFileWriter writer)
    {
        foreach (var line in WorkflowFile.Write(workflow).TrimEnd('\n').Split('\n'))
        {
            writer.WriteLine(line);
        }
    }
}
