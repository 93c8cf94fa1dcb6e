using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common.CI;

/// <summary>Writes the configuration of a build server. The attributes of a build that are generators keep their files current.</summary>
public interface IConfigurationGenerator
{
    /// <summary>What <c>--generate-configuration</c> takes.</summary>
    string Id { get; }

    /// <summary>The name for people.</summary>
    string DisplayName { get; }

    /// <summary>The name of the host, as <c>--host</c> takes it.</summary>
    string HostName { get; }

    /// <summary>Whether builds keep the files current without being asked.</summary>
    bool AutoGenerate { get; }

    /// <summary>The host that the configuration is for.</summary>
    Type HostType { get; }

    /// <summary>The files that are written.</summary>
    IEnumerable<AbsolutePath> GeneratedFiles { get; }

    /// <summary>Writes the files.</summary>
    void Generate(IReadOnlyCollection<ExecutableTarget> executableTargets);

    /// <summary>Called at the end of a build on the host.</summary>
    void SerializeState();
}
