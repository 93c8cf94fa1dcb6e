using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet nuget delete</c>: deletes or unlists a package.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetNuGetDelete", Arguments = "nuget delete")]
public class DotNetNuGetDeleteSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string PackageId => Value<string>();

    [Argument(Format = "{value}", Position = 2)]
    public string PackageVersion => Value<string>();

    [Argument(Format = "--api-key {value}", Secret = true)]
    public string ApiKey => Value<string>();

    [Argument(Format = "--force-english-output")]
    public bool? ForceEnglishOutput => Value<bool?>();

    [Argument(Format = "--interactive")]
    public bool? Interactive => Value<bool?>();

    [Argument(Format = "--no-service-endpoint")]
    public bool? NoServiceEndpoint => Value<bool?>();

    [Argument(Format = "--non-interactive")]
    public bool? NonInteractive => Value<bool?>();

    [Argument(Format = "--source {value}")]
    public string Source => Value<string>();
}
