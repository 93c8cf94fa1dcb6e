using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Runs targets of the build.</summary>
public class GitHubActionsRunStep : GitHubActionsStep
{
    /// <summary>The launcher, from the root directory on.</summary>
    public string BuildCmdPath { get; set; } = "";

    /// <summary>The targets.</summary>
    public string[] InvokedTargets { get; set; } = [];

    /// <summary>Environment variables for the build, and their values or expressions.</summary>
    public Dictionary<string, string> Imports { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine($"- name: {Yaml.Quoted($"Run: {string.Join(", ", InvokedTargets)}")}");
        using (writer.Indent())
        {
            writer.WriteLine($"run: {Yaml.Scalar($"./{BuildCmdPath} {string.Join(' ', InvokedTargets)}")}");
            writer.WriteList("env:", Imports.Select(import => $"{Yaml.Scalar(import.Key)}: {Yaml.Scalar(import.Value)}"));
        }
    }
}
