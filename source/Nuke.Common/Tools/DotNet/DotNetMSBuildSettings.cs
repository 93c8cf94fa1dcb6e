using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet msbuild</c>: runs targets of a project or solution.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetMSBuild", Arguments = "msbuild")]
public class DotNetMSBuildSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string TargetPath => Value<string>();

    [Argument(Format = "-bl:{value}")]
    public string BinaryLog => Value<string>();

    [Argument(Format = "--property:Configuration={value}")]
    public string Configuration => Value<string>();

    [Argument(Format = "-detailedSummary")]
    public bool? DetailedSummary => Value<bool?>();

    [Argument(Format = "-graphBuild")]
    public bool? GraphBuild => Value<bool?>();

    [Argument(Format = "-logger:{value}")]
    public IReadOnlyList<string> Loggers => Value<IReadOnlyList<string>>();

    [Argument(Format = "-maxCpuCount:{value}")]
    public int? MaxCpuCount => Value<int?>();

    [Argument(Format = "-noConsoleLogger")]
    public bool? NoConsoleLogger => Value<bool?>();

    [Argument(Format = "-noLogo")]
    public bool? NoLogo => Value<bool?>();

    [Argument(Format = "-nodeReuse:{value}")]
    public bool? NodeReuse => Value<bool?>();

    [Argument(Format = "--property:{key}={value}")]
    [ArgumentEscape(Type = typeof(DotNetTasks), Method = nameof(DotNetTasks.EscapeMSBuild))]
    public IReadOnlyDictionary<string, object> Properties => Value<IReadOnlyDictionary<string, object>>();

    [Argument(Format = "-restore")]
    public bool? Restore => Value<bool?>();

    [Argument(Format = "-target:{value}", Separator = ";")]
    public IReadOnlyList<string> Targets => Value<IReadOnlyList<string>>();

    [Argument(Format = "-verbosity:{value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();
}
