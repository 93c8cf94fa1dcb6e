using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet format</c>: formats a project or solution.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetFormat", Arguments = "format")]
public class DotNetFormatSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string Project => Value<string>();

    [Argument(Format = "--binarylog {value}")]
    public string BinaryLog => Value<string>();

    [Argument(Format = "--exclude {value}")]
    public IReadOnlyList<string> Exclude => Value<IReadOnlyList<string>>();

    [Argument(Format = "--include {value}")]
    public IReadOnlyList<string> Include => Value<IReadOnlyList<string>>();

    [Argument(Format = "--include-generated")]
    public bool? IncludeGenerated => Value<bool?>();

    [Argument(Format = "--no-restore")]
    public bool? NoRestore => Value<bool?>();

    [Argument(Format = "--property:{key}={value}")]
    [ArgumentEscape(Type = typeof(DotNetTasks), Method = nameof(DotNetTasks.EscapeMSBuild))]
    public IReadOnlyDictionary<string, object> Properties => Value<IReadOnlyDictionary<string, object>>();

    [Argument(Format = "--report {value}")]
    public string Report => Value<string>();

    [Argument(Format = "--severity {value}")]
    public DotNetFormatSeverity Severity => Value<DotNetFormatSeverity>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();

    [Argument(Format = "--verify-no-changes")]
    public bool? VerifyNoChanges => Value<bool?>();
}
