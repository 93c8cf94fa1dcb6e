using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet pack</c>: makes NuGet packages of a project or solution.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetPack", Arguments = "pack")]
public class DotNetPackSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string Project => Value<string>();

    [Argument(Format = "--artifacts-path {value}")]
    public string ArtifactsPath => Value<string>();

    [Argument(Format = "--configuration {value}")]
    public string Configuration => Value<string>();

    [Argument(Format = "--disable-parallel")]
    public bool? DisableParallel => Value<bool?>();

    [Argument(Format = "--force")]
    public bool? Force => Value<bool?>();

    [Argument(Format = "--property:RestoreForceEvaluate=true")]
    public bool? ForceEvaluate => Value<bool?>();

    [Argument(Format = "--ignore-failed-sources")]
    public bool? IgnoreFailedSources => Value<bool?>();

    [Argument(Format = "--include-source")]
    public bool? IncludeSource => Value<bool?>();

    [Argument(Format = "--include-symbols")]
    public bool? IncludeSymbols => Value<bool?>();

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

    [Argument(Format = "--nologo")]
    public bool? NoLogo => Value<bool?>();

    [Argument(Format = "--no-restore")]
    public bool? NoRestore => Value<bool?>();

    [Argument(Format = "--output {value}")]
    public string OutputDirectory => Value<string>();

    [Argument(Format = "--packages {value}")]
    public string PackageDirectory => Value<string>();

    [Argument(Format = "--property:{key}={value}")]
    [ArgumentEscape(Type = typeof(DotNetTasks), Method = nameof(DotNetTasks.EscapeMSBuild))]
    public IReadOnlyDictionary<string, object> Properties => Value<IReadOnlyDictionary<string, object>>();

    [Argument(Format = "--runtime {value}")]
    public string Runtime => Value<string>();

    [Argument(Format = "--serviceable")]
    public bool? Serviceable => Value<bool?>();

    [Argument(Format = "--source {value}")]
    public IReadOnlyList<string> Sources => Value<IReadOnlyList<string>>();

    [Argument(Format = "--property:RestorePackagesWithLockFile=true")]
    public bool? UseLockFile => Value<bool?>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();

    [Argument(Format = "--version-suffix {value}")]
    public string VersionSuffix => Value<string>();
}
