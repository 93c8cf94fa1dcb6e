using System.Text;
using Nuke.Common.CI.Generation;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI;

/// <summary>Configures a build server, as an attribute of a build.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public abstract class ConfigurationAttributeBase : Attribute, IConfigurationGenerator
{
    /// <summary>The build that runs.</summary>
    public INukeBuild Build { get; internal set; } = null!;

    /// <summary>For example <c>GitHubActions (continuous)</c>.</summary>
    public string DisplayName => string.IsNullOrEmpty(IdPostfix) ? HostName : $"{HostName} ({IdPostfix})";

    /// <summary>The name of the host, as <c>--host</c> takes it.</summary>
    public string HostName => HostType.Name;

    /// <summary>What <c>--generate-configuration</c> takes, for example <c>GitHubActions_continuous</c>.</summary>
    public string Id => string.IsNullOrEmpty(IdPostfix) ? HostName : $"{HostName}_{IdPostfix}";

    /// <summary>Tells several configurations for one host apart.</summary>
    public virtual string? IdPostfix => null;

    /// <summary>Whether builds keep the file current without being asked.</summary>
    public bool AutoGenerate { get; set; } = true;

    /// <summary>The host that the configuration is for.</summary>
    public abstract Type HostType { get; }

    /// <summary>The file that is written.</summary>
    public abstract AbsolutePath ConfigurationFile { get; }

    /// <summary>All files that are written.</summary>
    public abstract IEnumerable<AbsolutePath> GeneratedFiles { get; }

    /// <summary>The targets that the configuration is about; those that they need come with them.</summary>
    public abstract IEnumerable<string> RelevantTargetNames { get; }

    /// <summary>The targets that it is not about, although others need them.</summary>
    public abstract IEnumerable<string> IrrelevantTargetNames { get; }

    /// <summary>The launcher that the server calls, from the root directory on.</summary>
    /// <exception cref="UsageError">There is none.</exception>
    protected virtual string BuildCmdPath => BuildLauncher.Find(Build.RootDirectory);

    /// <summary>A writer with the file's kind of comments.</summary>
    public abstract CustomFileWriter CreateWriter(StreamWriter streamWriter);

    /// <summary>What the file says.</summary>
    /// <param name="relevantTargets">The targets that it is about, each after those that it needs.</param>
    public abstract ConfigurationEntity GetConfiguration(IReadOnlyCollection<ExecutableTarget> relevantTargets);

    /// <summary>Writes the file, when it says something else than before.</summary>
    public void Generate(IReadOnlyCollection<ExecutableTarget> executableTargets)
    {
        var configuration = GetConfiguration(RelevantTargets.Of(this, executableTargets));
        using var stream = CreateStream();
        var writer = CreateWriter(stream);
        ConfigurationHeader.Write(writer, this);
        configuration.Write(writer);
        stream.Flush();
        (stream.BaseStream as ConfigurationStream)?.Save();
    }

    /// <summary>Where <see cref="Generate"/> writes.</summary>
    protected virtual StreamWriter CreateStream() =>
        new(new ConfigurationStream(ConfigurationFile), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    /// <summary>Called at the end of a build on the host.</summary>
    public virtual void SerializeState()
    {
    }
}
