using Nuke.Common.CI.Generation;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A job: steps on one machine.</summary>
public class GitHubActionsJob : ConfigurationEntity
{
    /// <summary>Its key in the workflow, and its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The machine.</summary>
    public GitHubActionsImage Image { get; set; }

    /// <summary>After how many minutes it is cancelled; 0 for GitHub's limit.</summary>
    public int TimeoutMinutes { get; set; }

    /// <summary>Of the jobs of a group, one runs at a time; null for no group.</summary>
    public string? ConcurrencyGroup { get; set; }

    /// <summary>The environment whose secrets and rules it has; null for none.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>Where the environment is found when the job is done.</summary>
    public string? EnvironmentUrl { get; set; }

    /// <summary>Whether a new job of the group cancels the one before.</summary>
    public bool ConcurrencyCancelInProgress { get; set; }

    /// <summary>What it does.</summary>
    public GitHubActionsStep[] Steps { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteBlock($"{Name}:", () =>
        {
            writer.WriteLine($"name: {Yaml.Scalar(Name)}");
            writer.WriteLine($"runs-on: {Image.GetValue()}");
            if (TimeoutMinutes > 0)
            {
                writer.WriteLine($"timeout-minutes: {TimeoutMinutes}");
            }

            WriteEnvironment(writer);
            writer.WriteConcurrency(ConcurrencyGroup, ConcurrencyCancelInProgress);
            writer.WriteBlock("steps:", () => Array.ForEach(Steps, step => step.Write(writer)));
        });
    }

    private void WriteEnvironment(CustomFileWriter writer)
    {
        if (string.IsNullOrEmpty(EnvironmentName))
        {
            return;
        }

        if (string.IsNullOrEmpty(EnvironmentUrl))
        {
            writer.WriteLine($"environment: {Yaml.Scalar(EnvironmentName)}");
            return;
        }

        writer.WriteBlock("environment:", () =>
        {
            writer.WriteLine($"name: {Yaml.Scalar(EnvironmentName)}");
            writer.WriteLine($"url: {Yaml.Scalar(EnvironmentUrl)}");
        });
    }
}
