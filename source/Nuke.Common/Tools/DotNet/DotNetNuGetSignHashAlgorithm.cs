using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The hash of a signature.</summary>
[TypeConverter(typeof(TypeConverter<DotNetNuGetSignHashAlgorithm>))]
public class DotNetNuGetSignHashAlgorithm : Enumeration
{
    public static DotNetNuGetSignHashAlgorithm sha256 = "sha256";
    public static DotNetNuGetSignHashAlgorithm sha384 = "sha384";
    public static DotNetNuGetSignHashAlgorithm sha512 = "sha512";

    public static implicit operator DotNetNuGetSignHashAlgorithm(string value) => new() { Value = value };
}
