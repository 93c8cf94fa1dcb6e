using Nuke.Common;
using Nuke.Common.CI.TeamCity;
using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Components;

/// <summary>The build reports code that is there twice, by the last ReSharper that could: JetBrains.ReSharper.GlobalTools before 2021.3.</summary>
public interface IReportDuplicates : IHazReports, IHazSolution
{
    /// <summary>The report: <c>output/reports/dupfinder.xml</c>.</summary>
    AbsolutePath DupFinderReportFile => ReportDirectory / "dupfinder.xml";

    /// <summary>Makes the report.</summary>
    Target ReportDuplicates => _ => _
        .Produces(DupFinderReportFile)
        .Executes(() =>
        {
            var resharper = ToolResolver.GetNuGetTool("JetBrains.ReSharper.GlobalTools", "JetBrains.CommandLine.Products.dll");
            resharper($"dupfinder {Solution.Path} --output={DupFinderReportFile}");
            TeamCity.Instance?.ImportData(TeamCityImportType.DotNetDupFinder, DupFinderReportFile);
        });
}
