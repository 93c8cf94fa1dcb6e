using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.ReportGenerator;

/// <summary><c>ReportGenerator</c>: makes reports of measured coverage.</summary>
[Command(Type = typeof(ReportGeneratorTasks), Command = "ReportGenerator")]
public class ReportGeneratorSettings : ToolOptions, IToolOptionsWithFramework
{
    [Argument(Format = "-assemblyfilters:{value}", Separator = ";")]
    public IReadOnlyList<string> AssemblyFilters => Value<IReadOnlyList<string>>();

    [Argument(Format = "-classfilters:{value}", Separator = ";")]
    public IReadOnlyList<string> ClassFilters => Value<IReadOnlyList<string>>();

    [Argument(Format = "-filefilters:{value}", Separator = ";")]
    public IReadOnlyList<string> FileFilters => Value<IReadOnlyList<string>>();

    [Argument(Format = "-historydir:{value}")]
    public string HistoryDirectory => Value<string>();

    [Argument(Format = "-reporttypes:{value}", Separator = ";")]
    public IReadOnlyList<ReportTypes> ReportTypes => Value<IReadOnlyList<ReportTypes>>();

    [Argument(Format = "-reports:{value}", Separator = ";")]
    public IReadOnlyList<string> Reports => Value<IReadOnlyList<string>>();

    [Argument(Format = "-sourcedirs:{value}", Separator = ";")]
    public IReadOnlyList<string> SourceDirectories => Value<IReadOnlyList<string>>();

    [Argument(Format = "-tag:{value}")]
    public string Tag => Value<string>();

    [Argument(Format = "-targetdir:{value}")]
    public string TargetDirectory => Value<string>();

    [Argument(Format = "-verbosity:{value}")]
    public ReportGeneratorVerbosity Verbosity => Value<ReportGeneratorVerbosity>();
}
