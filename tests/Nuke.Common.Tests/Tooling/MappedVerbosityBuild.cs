using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;

namespace Nuke.Common.Tests.Tooling;

/// <summary>A build whose calls of the SDK say as much as itself.</summary>
[DotNetVerbosityMapping]
internal sealed class MappedVerbosityBuild : NukeBuild
{
    public string Called { get; private set; } = "";

    private Target Call => _ => _.Executes(() => Called = string.Join(' ',
        Arguments(new DotNetBuildSettings()),
        Arguments(new DotNetPackSettings().SetVerbosity(DotNetVerbosity.detailed)),
        Arguments(new DotNetNuGetPushSettings())));

    private static string Arguments<T>(T settings)
        where T : ToolOptions => new ArgumentBuilder(settings.WithMappedVerbosity()).Text;
}
