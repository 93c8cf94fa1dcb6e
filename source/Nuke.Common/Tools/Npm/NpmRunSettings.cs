using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.Npm;

/// <summary><c>npm run</c>: runs a script of the package.</summary>
[Command(Type = typeof(NpmTasks), Command = "NpmRun", Arguments = "run")]
public class NpmRunSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string Command => Value<string>();

    [Argument(Format = "-- {value}", Separator = " ", Position = -1)]
    public IReadOnlyList<string> Arguments => Value<IReadOnlyList<string>>();
}
