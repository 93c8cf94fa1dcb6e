using System.ComponentModel;
using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.ReportGenerator;

/// <summary>How much the tool says.</summary>
[TypeConverter(typeof(TypeConverter<ReportGeneratorVerbosity>))]
public class ReportGeneratorVerbosity : Enumeration
{
    public static ReportGeneratorVerbosity Error = "Error";
    public static ReportGeneratorVerbosity Info = "Info";
    public static ReportGeneratorVerbosity Off = "Off";
    public static ReportGeneratorVerbosity Verbose = "Verbose";
    public static ReportGeneratorVerbosity Warning = "Warning";

    public static implicit operator ReportGeneratorVerbosity(string value) => new() { Value = value };
}
