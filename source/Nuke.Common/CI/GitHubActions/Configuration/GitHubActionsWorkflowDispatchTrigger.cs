using Nuke.Common.CI.Generation;
using Nuke.Common.Parameters;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Somebody asks for the workflow, and may say how.</summary>
public class GitHubActionsWorkflowDispatchTrigger : GitHubActionsDetailedTrigger
{
    /// <summary>What may be said.</summary>
    public string[] OptionalInputs { get; set; } = [];

    /// <summary>What must be said.</summary>
    public string[] RequiredInputs { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteBlock("workflow_dispatch:", () => writer.WriteBlock("inputs:", () =>
        {
            Array.ForEach(OptionalInputs, input => WriteInput(writer, input, isRequired: false));
            Array.ForEach(RequiredInputs, input => WriteInput(writer, input, isRequired: true));
        }));
    }

    private static void WriteInput(CustomFileWriter writer, string input, bool isRequired) => writer.WriteList(
        $"{Yaml.Scalar(input)}:",
        [$"description: {Yaml.Quoted(string.Join(' ', Words.Of(input)))}", $"required: {Yaml.Flag($"{isRequired}")}"]);
}
