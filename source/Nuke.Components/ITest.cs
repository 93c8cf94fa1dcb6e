using Nuke.Common;
using Nuke.Common.CI.AzurePipelines;
using Nuke.Common.IO;
using Nuke.Common.ProjectModel;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.Coverlet;
using Nuke.Common.Tools.DotNet;
using Nuke.Common.Utilities;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Components;

/// <summary>The build runs the tests of its solution.</summary>
public interface ITest : ICompile, IHazArtifacts
{
    /// <summary>Where the results go, as TRX: <c>output/test-results</c>.</summary>
    AbsolutePath TestResultDirectory => ArtifactsDirectory / "test-results";

    /// <summary>How many projects are tested at once.</summary>
    int TestDegreeOfParallelism => 1;

    /// <summary>Runs the tests of all test projects and tells how many passed.</summary>
    Target Test => _ => _
        .DependsOn(Compile)
        .Produces(TestResultDirectory / "*.trx")
        .Produces(TestResultDirectory / "*.xml")
        .Executes(() =>
        {
            try
            {
                DotNetTasks.DotNetTest(
                    _ => _
                        .Apply(TestSettingsBase)
                        .Apply(TestSettings)
                        .CombineWith(TestProjects, (_, project) => _
                            .Apply(TestProjectSettingsBase, project)
                            .Apply(TestProjectSettings, project)),
                    TestDegreeOfParallelism,
                    completeOnFailure: true);
            }
            finally
            {
                ReportTestResults();
                ReportTestCount();
            }
        });

    /// <summary>What is always set.</summary>
    sealed Configure<DotNetTestSettings> TestSettingsBase => _ => _
        .SetConfiguration(Configuration)
        .SetNoBuild(SucceededTargets.Contains(Compile))
        .ResetVerbosity()
        .SetResultsDirectory(TestResultDirectory)
        .When(_ => IsCoverageReported, _ => _
            .EnableCollectCoverage()
            .SetCoverletOutputFormat(CoverletOutputFormat.cobertura));

    /// <summary>What is always set for a project.</summary>
    sealed Configure<DotNetTestSettings, Project> TestProjectSettingsBase => (_, project) => _
        .SetProjectFile(project)
        .AddLoggers($"trx;LogFileName={project.Name}.trx")
        .When(_ => IsCoverageReported, _ => _.SetCoverletOutput(TestResultDirectory / $"{project.Name}.xml"));

    /// <summary>What the build sets besides.</summary>
    Configure<DotNetTestSettings> TestSettings => _ => _;

    /// <summary>What the build sets besides for a project.</summary>
    Configure<DotNetTestSettings, Project> TestProjectSettings => (settings, _) => settings;

    /// <summary>The projects with tests: those whose name ends in <c>.Tests</c>.</summary>
    IEnumerable<Project> TestProjects => Solution.GetAllProjects("*.Tests");

    /// <summary>Measuring takes time, and is worth it only for a report.</summary>
    private bool IsCoverageReported => this is IReportCoverage reporting && ExecutionPlan.Contains(reporting.ReportCoverage);

    /// <summary>Gives the results to the CI system, where one takes them.</summary>
    void ReportTestResults()
    {
        if (AzurePipelines.Instance is not { } server)
        {
            return;
        }

        foreach (var file in TestResultDirectory.GlobFiles("*.trx"))
        {
            server.PublishTestResults(
                string.IsNullOrEmpty(server.StageDisplayName) ? file.NameWithoutExtension : $"{file.NameWithoutExtension} ({server.StageDisplayName})",
                AzurePipelinesTestResultsType.VSTest,
                [file]);
        }
    }

    /// <summary>Writes the counts of the results into the summary.</summary>
    void ReportTestCount()
    {
        var outcomes = TestResultDirectory.GlobFiles("*.trx").SelectMany(TestOutcomes.Read).ToLookup(outcome => outcome);
        var (passed, failed, skipped) = (outcomes["Passed"].Count(), outcomes["Failed"].Count(), outcomes["NotExecuted"].Count());
        ReportSummary(_ => _
            .When(failed > 0, _ => _.AddPair("Failed", $"{failed}"))
            .AddPair("Passed", $"{passed}")
            .When(skipped > 0, _ => _.AddPair("Skipped", $"{skipped}")));
    }
}
