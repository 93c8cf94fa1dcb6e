using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet workload update</c>: updates all workloads.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetWorkloadUpdate", Arguments = "workload update")]
public class DotNetWorkloadUpdateSettings : ToolOptions
{
    [Argument(Format = "--advertising-manifests-only")]
    public bool? AdvertisingManifestsOnly => Value<bool?>();

    [Argument(Format = "--configfile {value}")]
    public string ConfigFile => Value<string>();

    [Argument(Format = "--disable-parallel")]
    public bool? DisableParallel => Value<bool?>();

    [Argument(Format = "--from-previous-sdk")]
    public bool? FromPreviousSdk => Value<bool?>();

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
