using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet tool update</c>: updates a .NET tool.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetToolUpdate", Arguments = "tool update")]
public class DotNetToolUpdateSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string PackageName => Value<string>();

    [Argument(Format = "--configfile {value}")]
    public string ConfigFile => Value<string>();

    [Argument(Format = "--framework {value}")]
    public string Framework => Value<string>();

    [Argument(Format = "--global")]
    public bool? Global => Value<bool?>();

    [Argument(Format = "--add-source {value}")]
    public IReadOnlyList<string> Sources => Value<IReadOnlyList<string>>();

    [Argument(Format = "--tool-path {value}")]
    public string ToolInstallationPath => Value<string>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();

    [Argument(Format = "--version {value}")]
    public string Version => Value<string>();
}
