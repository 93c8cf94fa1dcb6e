using Nuke.Common.CI;

namespace Nuke.Common;

/// <summary>The configurations of build servers.</summary>
[InvokeBuildServerConfigurationGeneration(Priority = 45)]
[SerializeBuildServerState]
public abstract partial class NukeBuild
{
    [Parameter("Writes one configuration of a build server, by its id, and ends.")]
    internal string? GenerateConfiguration => Context.BuiltIn<string>(nameof(GenerateConfiguration));
}
