using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet nuget update source</c>: changes a package source in a configuration file.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetNuGetUpdateSource", Arguments = "nuget update source")]
public class DotNetNuGetUpdateSourceSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string Name => Value<string>();

    [Argument(Format = "--configfile {value}")]
    public string ConfigFile => Value<string>();

    [Argument(Format = "--password {value}", Secret = true)]
    public string Password => Value<string>();

    [Argument(Format = "--source {value}")]
    public string Source => Value<string>();

    [Argument(Format = "--store-password-in-clear-text")]
    public bool? StorePasswordInClearText => Value<bool?>();

    [Argument(Format = "--username {value}")]
    public string Username => Value<string>();

    [Argument(Format = "--valid-authentication-types {value}", Separator = ",")]
    public IReadOnlyList<DotNetNuGetAuthentication> ValidAuthenticationTypes => Value<IReadOnlyList<DotNetNuGetAuthentication>>();
}
