using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>The commits or pull requests that start a pipeline.</summary>
public class AzurePipelinesVcsPushTrigger : ConfigurationEntity
{
    /// <summary>None.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether commits that arrive during a run start one run together; null for Azure's choice.</summary>
    public bool? Batch { get; set; }

    /// <summary>Whether a new commit cancels the run for the one before; null for Azure's choice.</summary>
    public bool? AutoCancel { get; set; }

    /// <summary>The branches that count.</summary>
    public string[] BranchesInclude { get; set; } = [];

    /// <summary>The branches that do not count.</summary>
    public string[] BranchesExclude { get; set; } = [];

    /// <summary>The tags that count.</summary>
    public string[] TagsInclude { get; set; } = [];

    /// <summary>The tags that do not count.</summary>
    public string[] TagsExclude { get; set; } = [];

    /// <summary>The files whose changes count.</summary>
    public string[] PathsInclude { get; set; } = [];

    /// <summary>The files whose changes do not count.</summary>
    public string[] PathsExclude { get; set; } = [];

    internal bool SaysSomething => Disabled || Batch is not null || AutoCancel is not null
        || new[] { BranchesInclude, BranchesExclude, TagsInclude, TagsExclude, PathsInclude, PathsExclude }.Any(names => names is not []);

    /// <summary>Writes what stands below the trigger's key.</summary>
    public override void Write(CustomFileWriter writer)
    {
        WriteFlag(writer, "batch", Batch);
        WriteFlag(writer, "autoCancel", AutoCancel);
        WriteNames(writer, "branches:", BranchesInclude, BranchesExclude);
        WriteNames(writer, "tags:", TagsInclude, TagsExclude);
        WriteNames(writer, "paths:", PathsInclude, PathsExclude);
    }

    private static void WriteFlag(CustomFileWriter writer, string key, bool? value)
    {
        if (value is { } flag)
        {
            writer.WriteLine($"{key}: {Yaml.Flag($"{flag}")}");
        }
    }

    private static void WriteNames(CustomFileWriter writer, string title, string[] included, string[] excluded)
    {
        if (included is [] && excluded is [])
        {
            return;
        }

        writer.WriteBlock(title, () =>
        {
            writer.WriteList("include:", included.Select(name => $"- {Yaml.Scalar(name)}"));
            writer.WriteList("exclude:", excluded.Select(name => $"- {Yaml.Scalar(name)}"));
        });
    }
}
