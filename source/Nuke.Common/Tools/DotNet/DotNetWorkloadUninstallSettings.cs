using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet workload uninstall</c>: removes workloads.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetWorkloadUninstall", Arguments = "workload uninstall")]
public class DotNetWorkloadUninstallSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public IReadOnlyList<string> WorkloadId => Value<IReadOnlyList<string>>();
}
