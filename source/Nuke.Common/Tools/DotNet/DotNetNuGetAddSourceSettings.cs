using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet nuget add source</c>: names a package source in a configuration file.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetNuGetAddSource", Arguments = "nuget add source")]
public class DotNetNuGetAddSourceSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string Source => Value<string>();

    [Argument(Format = "--configfile {value}")]
    public string ConfigFile => Value<string>();

    [Argument(Format = "--name {value}")]
    public string Name => Value<string>();

    [Argument(Format = "--password {value}", Secret = true)]
    public string Password => Value<string>();

    [Argument(Format = "--store-password-in-clear-text")]
    public bool? StorePasswordInClearText => Value<bool?>();

    [Argument(Format = "--username {value}")]
    public string Username => Value<string>();

    [Argument(Format = "--valid-authentication-types {value}", Separator = ",")]
    public IReadOnlyList<DotNetNuGetAuthentication> ValidAuthenticationTypes => Value<IReadOnlyList<DotNetNuGetAuthentication>>();
}
