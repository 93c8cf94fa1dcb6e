using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.Coverlet;

/// <summary>What the threshold counts.</summary>
[TypeConverter(typeof(TypeConverter<CoverletThresholdType>))]
public class CoverletThresholdType : Enumeration
{
    public static CoverletThresholdType line = "line";
    public static CoverletThresholdType branch = "branch";
    public static CoverletThresholdType method = "method";

    public static implicit operator CoverletThresholdType(string value) => new() { Value = value };
}
