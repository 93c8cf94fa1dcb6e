using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet clean</c>: removes the output of a project or solution.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetClean", Arguments = "clean")]
public class DotNetCleanSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string Project => Value<string>();

    [Argument(Format = "--artifacts-path {value}")]
    public string ArtifactsPath => Value<string>();

    [Argument(Format = "--configuration {value}")]
    public string Configuration => Value<string>();

    [Argument(Format = "--framework {value}")]
    public string Framework => Value<string>();

    [Argument(Format = "--nologo")]
    public bool? NoLogo => Value<bool?>();

    [Argument(Format = "--output {value}")]
    public string Output => Value<string>();

    [Argument(Format = "--property:{key}={value}")]
    [ArgumentEscape(Type = typeof(DotNetTasks), Method = nameof(DotNetTasks.EscapeMSBuild))]
    public IReadOnlyDictionary<string, object> Properties => Value<IReadOnlyDictionary<string, object>>();

    [Argument(Format = "--runtime {value}")]
    public string Runtime => Value<string>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();
}
