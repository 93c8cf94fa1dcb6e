using Nuke.Common.IO;

namespace Nuke.Common.Tests;

/// <summary>A directory of its own for a test.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public AbsolutePath Path { get; } = Directory.CreateTempSubdirectory("nuke common ").FullName;

    public void Dispose() => Path.DeleteDirectory();
}
