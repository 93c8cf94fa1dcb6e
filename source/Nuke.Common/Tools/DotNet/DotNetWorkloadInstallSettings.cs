using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet workload install</c>: installs workloads.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetWorkloadInstall", Arguments = "workload install")]
public class DotNetWorkloadInstallSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public IReadOnlyList<string> WorkloadId => Value<IReadOnlyList<string>>();

    [Argument(Format = "--configfile {value}")]
    public string ConfigFile => Value<string>();

    [Argument(Format = "--disable-parallel")]
    public bool? DisableParallel => Value<bool?>();

    [Argument(Format = "--ignore-failed-sources")]
    public bool? IgnoreFailedSources => Value<bool?>();

    [Argument(Format = "--include-previews")]
    public bool? IncludePreviews => Value<bool?>();

    [Argument(Format = "--interactive")]
    public bool? Interactive => Value<bool?>();

    [Argument(Format = "--no-cache")]
    public bool? NoCache => Value<bool?>();

    [Argument(Format = "--skip-manifest-update")]
    public bool? SkipManifestUpdate => Value<bool?>();

    [Argument(Format = "--skip-sign-check")]
    public bool? SkipSignCheck => Value<bool?>();

    [Argument(Format = "--source {value}")]
    public string Source => Value<string>();

    [Argument(Format = "--temp-dir {value}")]
    public string TempDir => Value<string>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();
}
