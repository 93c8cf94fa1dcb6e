using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet test</c>: runs the tests of a project or solution.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetTest", Arguments = "test")]
public class DotNetTestSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string ProjectFile => Value<string>();

    [Argument(Format = "--artifacts-path {value}")]
    public string ArtifactsPath => Value<string>();

    [Argument(Format = "--blame-crash")]
    public bool? BlameCrash => Value<bool?>();

    [Argument(Format = "--blame-crash-collect-always")]
    public bool? BlameCrashCollectAlways => Value<bool?>();

    [Argument(Format = "--blame-crash-dump-type {value}")]
    public string BlameCrashDumpType => Value<string>();

    [Argument(Format = "--blame-hang")]
    public bool? BlameHang => Value<bool?>();

    [Argument(Format = "--blame-hang-dump-type {value}")]
    public string BlameHangDumpType => Value<string>();

    [Argument(Format = "--blame-hang-timeout {value}")]
    public string BlameHangTimeout => Value<string>();

    [Argument(Format = "--blame")]
    public bool? BlameMode => Value<bool?>();

    [Argument(Format = "--configuration {value}")]
    public string Configuration => Value<string>();

    [Argument(Format = "--collect {value}")]
    public string DataCollector => Value<string>();

    [Argument(Format = "--diag {value}")]
    public string DiagnosticsFile => Value<string>();

    [Argument(Format = "--disable-parallel")]
    public bool? DisableParallel => Value<bool?>();

    [Argument(Format = "--filter {value}")]
    public string Filter => Value<string>();

    [Argument(Format = "--force")]
    public bool? Force => Value<bool?>();

    [Argument(Format = "--property:RestoreForceEvaluate=true")]
    public bool? ForceEvaluate => Value<bool?>();

    [Argument(Format = "--framework {value}")]
    public string Framework => Value<string>();

    [Argument(Format = "--ignore-failed-sources")]
    public bool? IgnoreFailedSources => Value<bool?>();

    [Argument(Format = "--list-tests")]
    public bool? ListTests => Value<bool?>();

    [Argument(Format = "--property:NuGetLockFilePath={value}")]
    public string LockFilePath => Value<string>();

    [Argument(Format = "--property:RestoreLockedMode=true")]
    public bool? LockedMode => Value<bool?>();

    [Argument(Format = "--logger {value}")]
    public IReadOnlyList<string> Loggers => Value<IReadOnlyList<string>>();

    [Argument(Format = "--no-build")]
    public bool? NoBuild => Value<bool?>();

    [Argument(Format = "--no-cache")]
    public bool? NoCache => Value<bool?>();

    [Argument(Format = "--no-dependencies")]
    public bool? NoDependencies => Value<bool?>();

    [Argument(Format = "--nologo")]
    public bool? NoLogo => Value<bool?>();

    [Argument(Format = "--no-restore")]
    public bool? NoRestore => Value<bool?>();

    [Argument(Format = "--output {value}")]
    public string Output => Value<string>();

    [Argument(Format = "--packages {value}")]
    public string PackageDirectory => Value<string>();

    [Argument(Format = "--property:{key}={value}")]
    [ArgumentEscape(Type = typeof(DotNetTasks), Method = nameof(DotNetTasks.EscapeMSBuild))]
    public IReadOnlyDictionary<string, object> Properties => Value<IReadOnlyDictionary<string, object>>();

    [Argument(Format = "--results-directory {value}")]
    public string ResultsDirectory => Value<string>();

    [Argument(Format = "-- {key}={value}", Separator = " ", Position = -1)]
    public IReadOnlyDictionary<string, object> RunSettings => Value<IReadOnlyDictionary<string, object>>();

    [Argument(Format = "--runtime {value}")]
    public string Runtime => Value<string>();

    [Argument(Format = "--settings {value}")]
    public string SettingsFile => Value<string>();

    [Argument(Format = "--source {value}")]
    public IReadOnlyList<string> Sources => Value<IReadOnlyList<string>>();

    [Argument(Format = "--test-adapter-path {value}")]
    public string TestAdapterPath => Value<string>();

    [Argument(Format = "--property:RestorePackagesWithLockFile=true")]
    public bool? UseLockFile => Value<bool?>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();
}
