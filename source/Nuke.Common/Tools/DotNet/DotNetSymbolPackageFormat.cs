using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <summary>The form of symbol packages.</summary>
[TypeConverter(typeof(TypeConverter<DotNetSymbolPackageFormat>))]
public class DotNetSymbolPackageFormat : Enumeration
{
    public static DotNetSymbolPackageFormat snupkg = "snupkg";
    public static DotNetSymbolPackageFormat symbols_nupkg = "symbols.nupkg";

    public static implicit operator DotNetSymbolPackageFormat(string value) => new() { Value = value };
}
