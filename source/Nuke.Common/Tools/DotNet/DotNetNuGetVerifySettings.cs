using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet nuget verify</c>: checks the signatures of packages.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetNuGetVerify", Arguments = "nuget verify")]
public class DotNetNuGetVerifySettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string TargetPath => Value<string>();

    [Argument(Format = "--certificate-fingerprint {value}")]
    public string CertificateFingerprint => Value<string>();

    [Argument(Format = "--configfile {value}")]
    public string ConfigFile => Value<string>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();
}
