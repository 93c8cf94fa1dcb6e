using Nuke.Common.CI.Generation;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A workflow.</summary>
public class GitHubActionsConfiguration : ConfigurationEntity
{
    /// <summary>Its name on the page of the repository.</summary>
    public string Name { get; set; } = "";

    /// <summary>Events that start it, without conditions.</summary>
    public GitHubActionsTrigger[] ShortTriggers { get; set; } = [];

    /// <summary>Events that start it, with their conditions.</summary>
    public GitHubActionsDetailedTrigger[] DetailedTriggers { get; set; } = [];

    /// <summary>What the token may: <c>read</c> or <c>write</c>; none means what the repository allows.</summary>
    public (GitHubActionsPermissions Type, string Permission)[] Permissions { get; set; } = [];

    /// <summary>Of the runs of a group, one runs at a time; null for no group.</summary>
    public string? ConcurrencyGroup { get; set; }

    /// <summary>Whether a new run of the group cancels the one before.</summary>
    public bool ConcurrencyCancelInProgress { get; set; }

    /// <summary>The jobs; they do not wait for each other.</summary>
    public GitHubActionsJob[] Jobs { get; set; } = [];

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine($"name: {Yaml.Scalar(Name)}");
        writer.WriteLine();
        WriteTriggers(writer);
        writer.WriteLine();
        if (Permissions is not [])
        {
            writer.WriteBlock("permissions:", () => WritePermissions(writer));
            writer.WriteLine();
        }

        if (writer.WriteConcurrency(ConcurrencyGroup, ConcurrencyCancelInProgress))
        {
            writer.WriteLine();
        }

        writer.WriteBlock("jobs:", () => WriteJobs(writer));
    }

    private void WriteTriggers(CustomFileWriter writer)
    {
        if (ShortTriggers is not [])
        {
            writer.WriteLine($"on: [{string.Join(", ", ShortTriggers.Select(trigger => trigger.GetValue()))}]");
            return;
        }

        writer.WriteBlock("on:", () => Array.ForEach(DetailedTriggers, trigger => trigger.Write(writer)));
    }

    private void WritePermissions(CustomFileWriter writer)
    {
        foreach (var (type, permission) in Permissions)
        {
            writer.WriteLine($"{type.GetValue()}: {permission}");
        }
    }

    private void WriteJobs(CustomFileWriter writer)
    {
        for (var i = 0; i < Jobs.Length; i++)
        {
            if (i > 0)
            {
                writer.WriteLine();
            }

            Jobs[i].Write(writer);
        }
    }
}
