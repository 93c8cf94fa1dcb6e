using Nuke.Common.IO;

namespace Nuke.Common.CI.Generation;

/// <summary>Holds a file until it is whole, and then writes it only when it says something new.</summary>
internal sealed class ConfigurationStream(AbsolutePath path) : MemoryStream
{
    public void Save()
    {
        var before = ConfigurationFile.Read(path);
        if (!before.IsSameAs(ToArray()))
        {
            ConfigurationFile.Write(path, ToArray());
        }
    }
}
