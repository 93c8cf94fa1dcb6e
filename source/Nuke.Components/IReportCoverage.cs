using Nuke.Common;
using Nuke.Common.CI.AzurePipelines;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.ReportGenerator;

namespace Nuke.Components;

/// <summary>The build reports how much of its code the tests reach; the test projects need the package coverlet.msbuild.</summary>
public interface IReportCoverage : ITest, IHazReports, IHazGitRepository
{
    /// <summary>Whether pages for people are made.</summary>
    bool CreateCoverageHtmlReport => true;

    /// <summary>Whether the measurements go to Codecov, by its program <c>codecov</c> on the PATH.</summary>
    bool ReportToCodecov => false;

    /// <summary>The token of the repository at Codecov.</summary>
    [Parameter]
    [Secret]
    string CodecovToken => TryGetValue(() => CodecovToken)!;

    /// <summary>Where the pages go: <c>output/reports/coverage-report</c>.</summary>
    AbsolutePath CoverageReportDirectory => ReportDirectory / "coverage-report";

    /// <summary>The pages in one file: <c>output/reports/coverage-report.zip</c>.</summary>
    AbsolutePath CoverageReportArchive => ReportDirectory / "coverage-report.zip";

    /// <summary>Makes the report of what the tests have measured.</summary>
    Target ReportCoverage => _ => _
        .DependsOn(Test)
        .Consumes(Test)
        .Produces(CoverageReportArchive)
        .Requires(() => !ReportToCodecov || CodecovToken != null)
        .Executes(() =>
        {
            if (ReportToCodecov)
            {
                CoverageFiles.SendToCodecov(TestResultDirectory, CodecovToken, GitRepository);
            }

            if (CreateCoverageHtmlReport)
            {
                ReportGeneratorTasks.ReportGenerator(_ => _
                    .Apply(ReportGeneratorSettingsBase)
                    .Apply(ReportGeneratorSettings));
                CoverageReportDirectory.ZipTo(CoverageReportArchive, fileMode: FileMode.Create);
            }

            UploadCoverageData();
        });

    /// <summary>What is always set for the pages.</summary>
    sealed Configure<ReportGeneratorSettings> ReportGeneratorSettingsBase => _ => _
        .SetReports(TestResultDirectory / CoverageFiles.Pattern)
        .SetReportTypes(ReportTypes.HtmlInline)
        .SetTargetDirectory(CoverageReportDirectory);

    /// <summary>What the build sets besides for the pages.</summary>
    Configure<ReportGeneratorSettings> ReportGeneratorSettings => _ => _;

    /// <summary>Gives the measurements to the CI system, where one takes them.</summary>
    void UploadCoverageData()
    {
        if (AzurePipelines.Instance is not { } server)
        {
            return;
        }

        foreach (var file in TestResultDirectory.GlobFiles(CoverageFiles.Pattern))
        {
            server.PublishCodeCoverage(AzurePipelinesCodeCoverageToolType.Cobertura, file, CoverageReportDirectory);
        }
    }
}
