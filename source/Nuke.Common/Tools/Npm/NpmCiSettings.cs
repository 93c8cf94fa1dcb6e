using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.Npm;

/// <summary><c>npm ci</c>: installs exactly what the lock file names.</summary>
[Command(Type = typeof(NpmTasks), Command = "NpmCi", Arguments = "ci")]
public class NpmCiSettings : ToolOptions
{
}
