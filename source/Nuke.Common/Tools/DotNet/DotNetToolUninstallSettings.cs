using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet tool uninstall</c>: removes a .NET tool.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetToolUninstall", Arguments = "tool uninstall")]
public class DotNetToolUninstallSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string PackageName => Value<string>();

    [Argument(Format = "--global")]
    public bool? Global => Value<bool?>();

    [Argument(Format = "--tool-path {value}")]
    public string ToolInstallationPath => Value<string>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();
}
