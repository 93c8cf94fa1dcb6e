using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.Npm;

/// <summary>The dependencies that are installed.</summary>
[TypeConverter(typeof(TypeConverter<NpmOnlyMode>))]
public class NpmOnlyMode : Enumeration
{
    public static NpmOnlyMode production = "production";
    public static NpmOnlyMode development = "development";

    public static implicit operator NpmOnlyMode(string value) => new() { Value = value };
}
