using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.Coverlet;

/// <summary>The formats of the report.</summary>
[TypeConverter(typeof(TypeConverter<CoverletOutputFormat>))]
public class CoverletOutputFormat : Enumeration
{
    public static CoverletOutputFormat json = "json";
    public static CoverletOutputFormat lcov = "lcov";
    public static CoverletOutputFormat opencover = "opencover";
    public static CoverletOutputFormat cobertura = "cobertura";
    public static CoverletOutputFormat teamcity = "teamcity";

    public static implicit operator CoverletOutputFormat(string value) => new() { Value = value };
}
