using Nuke.Common.CI.Generation;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines.Configuration;

/// <summary>Blocks of a pipeline.</summary>
public static class AzurePipelinesCustomWriterExtensions
{
    /// <summary>Writes the title of a block; what follows belongs to it until the result is disposed.</summary>
    public static IDisposable WriteBlock(this CustomFileWriter writer, string text)
    {
        writer.WriteLine(text);
        return writer.Indent();
    }

    internal static void WritePool(this CustomFileWriter writer, AzurePipelinesImage? image) =>
        writer.WriteList("pool:", image is { } machine ? [$"vmImage: {machine.GetValue()}"] : []);
}
