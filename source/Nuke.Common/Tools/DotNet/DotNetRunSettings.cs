using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet run</c>: builds a project and runs its program.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetRun", Arguments = "run")]
public class DotNetRunSettings : ToolOptions
{
    [Argument(Format = "--arch {value}")]
    public string Architecture => Value<string>();

    [Argument(Format = "--artifacts-path {value}")]
    public string ArtifactsPath => Value<string>();

    [Argument(Format = "--configuration {value}")]
    public string Configuration => Value<string>();

    [Argument(Format = "--disable-build-servers")]
    public bool? DisableBuildServers => Value<bool?>();

    [Argument(Format = "--disable-parallel")]
    public bool? DisableParallel => Value<bool?>();

    [Argument(Format = "--force")]
    public bool? Force => Value<bool?>();

    [Argument(Format = "--property:RestoreForceEvaluate=true")]
    public bool? ForceEvaluate => Value<bool?>();

    [Argument(Format = "--framework {value}")]
    public string Framework => Value<string>();

    [Argument(Format = "--ignore-failed-sources")]
    public bool? IgnoreFailedSources => Value<bool?>();

    [Argument(Format = "--interactive")]
    public bool? Interactive => Value<bool?>();

    [Argument(Format = "--launch-profile {value}")]
    public string LaunchProfile => Value<string>();

    [Argument(Format = "--property:NuGetLockFilePath={value}")]
    public string LockFilePath => Value<string>();

    [Argument(Format = "--property:RestoreLockedMode=true")]
    public bool? LockedMode => Value<bool?>();

    [Argument(Format = "--no-build")]
    public bool? NoBuild => Value<bool?>();

    [Argument(Format = "--no-cache")]
    public bool? NoCache => Value<bool?>();

    [Argument(Format = "--no-dependencies")]
    public bool? NoDependencies => Value<bool?>();

    [Argument(Format = "--no-launch-profile")]
    public bool? NoLaunchProfile => Value<bool?>();

    [Argument(Format = "--no-restore")]
    public bool? NoRestore => Value<bool?>();

    [Argument(Format = "--no-self-contained")]
    public bool? NoSelfContained => Value<bool?>();

    [Argument(Format = "--os {value}")]
    public string OperatingSystem => Value<string>();

    [Argument(Format = "--packages {value}")]
    public string PackageDirectory => Value<string>();

    [Argument(Format = "--project {value}")]
    public string ProjectFile => Value<string>();

    [Argument(Format = "--property:{key}={value}")]
    [ArgumentEscape(Type = typeof(DotNetTasks), Method = nameof(DotNetTasks.EscapeMSBuild))]
    public IReadOnlyDictionary<string, object> Properties => Value<IReadOnlyDictionary<string, object>>();

    [Argument(Format = "--runtime {value}")]
    public string Runtime => Value<string>();

    [Argument(Format = "--self-contained {value}")]
    public bool? SelfContained => Value<bool?>();

    [Argument(Format = "--source {value}")]
    public IReadOnlyList<string> Sources => Value<IReadOnlyList<string>>();

    [Argument(Format = "--property:RestorePackagesWithLockFile=true")]
    public bool? UseLockFile => Value<bool?>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();

    [Argument(Format = "-- {value}", Separator = " ", Position = -1)]
    public IReadOnlyList<string> ApplicationArguments => Value<IReadOnlyList<string>>();
}
