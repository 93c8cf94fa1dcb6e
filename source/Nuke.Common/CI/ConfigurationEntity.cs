using Nuke.Common.Utilities;

namespace Nuke.Common.CI;

/// <summary>A part of a build server's configuration.</summary>
public abstract class ConfigurationEntity
{
    /// <summary>Writes the part in the syntax of its file.</summary>
    public abstract void Write(CustomFileWriter writer);
}
