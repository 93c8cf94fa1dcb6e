using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet workload repair</c>: installs all workloads again.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetWorkloadRepair", Arguments = "workload repair")]
public class DotNetWorkloadRepairSettings : ToolOptions
{
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

    [Argument(Format = "--skip-sign-check")]
    public bool? SkipSignCheck => Value<bool?>();

    [Argument(Format = "--source {value}")]
    public string Source => Value<string>();

    [Argument(Format = "--temp-dir {value}")]
    public string TempDir => Value<string>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();
}
