using Nuke.Common.CI.Generation;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>Brings the repository.</summary>
public class AzurePipelineCheckoutStep : AzurePipelinesStep
{
    /// <summary>Whether it begins with an empty folder; null for Azure's choice.</summary>
    public bool? Clean { get; set; }

    /// <summary>Whether submodules come with it, and theirs; null for none.</summary>
    public bool? InclueSubmodules { get; set; }

    /// <summary>Whether large files come with it; null for none.</summary>
    public bool? IncludeLargeFileStorage { get; set; }

    /// <summary>How many commits come with it, 0 for all; null for Azure's choice.</summary>
    public int? FetchDepth { get; set; }

    /// <inheritdoc/>
    public override void Write(CustomFileWriter writer) => writer.WriteBlock("- checkout: self", () =>
    {
        WriteSetting(writer, "clean", Clean);
        WriteSetting(writer, "submodules", InclueSubmodules is true ? "recursive" : InclueSubmodules);
        WriteSetting(writer, "lfs", IncludeLargeFileStorage);
        WriteSetting(writer, "fetchDepth", FetchDepth);
    });

    private static void WriteSetting(CustomFileWriter writer, string key, object? value)
    {
        if (value is not null)
        {
            writer.WriteLine($"{key}: {Yaml.Flag($"{value}")}");
        }
    }
}
