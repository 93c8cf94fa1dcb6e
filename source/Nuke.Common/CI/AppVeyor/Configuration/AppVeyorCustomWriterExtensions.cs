using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AppVeyor.Configuration;

/// <summary>Blocks of a configuration.</summary>
public static class AppVeyorCustomWriterExtensions
{
    /// <summary>Writes the title of a block; what follows belongs to it until the result is disposed.</summary>
    public static IDisposable WriteBlock(this CustomFileWriter writer, string text)
    {
        writer.WriteLine(text);
        return writer.Indent();
    }
}
