using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary><c>dotnet nuget sign</c>: signs packages.</summary>
[Command(Type = typeof(DotNetTasks), Command = "DotNetNuGetSign", Arguments = "nuget sign")]
public class DotNetNuGetSignSettings : ToolOptions
{
    [Argument(Format = "{value}", Position = 1)]
    public string TargetPath => Value<string>();

    [Argument(Format = "--certificate-fingerprint {value}")]
    public string CertificateFingerprint => Value<string>();

    [Argument(Format = "--certificate-password {value}", Secret = true)]
    public string CertificatePassword => Value<string>();

    [Argument(Format = "--certificate-path {value}")]
    public string CertificatePath => Value<string>();

    [Argument(Format = "--certificate-store-location {value}")]
    public string CertificateStoreLocation => Value<string>();

    [Argument(Format = "--certificate-store-name {value}")]
    public string CertificateStoreName => Value<string>();

    [Argument(Format = "--certificate-subject-name {value}")]
    public string CertificateSubjectName => Value<string>();

    [Argument(Format = "--hash-algorithm {value}")]
    public DotNetNuGetSignHashAlgorithm HashAlgorithm => Value<DotNetNuGetSignHashAlgorithm>();

    [Argument(Format = "--output {value}")]
    public string Output => Value<string>();

    [Argument(Format = "--overwrite")]
    public bool? Overwrite => Value<bool?>();

    [Argument(Format = "--timestamp-hash-algorithm {value}")]
    public DotNetNuGetSignHashAlgorithm TimestampHashAlgorithm => Value<DotNetNuGetSignHashAlgorithm>();

    [Argument(Format = "--timestamper {value}")]
    public string Timestamper => Value<string>();

    [Argument(Format = "--verbosity {value}")]
    public DotNetVerbosity Verbosity => Value<DotNetVerbosity>();
}
