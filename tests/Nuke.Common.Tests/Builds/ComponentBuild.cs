using Nuke.Common.IO;
using Nuke.Common.ProjectModel;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using Nuke.Common.Utilities.Collections;
using Nuke.Components;

namespace Nuke.Common.Tests.Builds;

/// <summary>A build that takes its targets from components, and changes their settings and one of them.</summary>
internal sealed class ComponentBuild : NukeBuild, ICompile, ITest
{
    private AbsolutePath SourceDirectory => RootDirectory / "src";

    private Target Clean => _ => _
        .Before<IRestore>()
        .Executes(() =>
        {
            SourceDirectory.GlobDirectories("**/bin", "**/obj").DeleteDirectories();
            From<IHazArtifacts>().ArtifactsDirectory.CreateOrCleanDirectory();
        });

    public Configure<DotNetRestoreSettings> RestoreSettings => _ => _.SetVerbosity(DotNetVerbosity.quiet);

    Configure<DotNetBuildSettings> ICompile.CompileSettings => _ => _
        .When(_ => IsServerBuild, settings => settings.SetVersionSuffix("ci"));

    IEnumerable<Project> ITest.TestProjects => From<IHazSolution>().Solution.GetAllProjects("*.Tests");

    Target ITest.Test => _ => _
        .Inherit<ITest>()
        .OnlyWhenStatic(() => From<IHazSolution>().Solution.AllProjects.Count > 0);

    private Target Verify => _ => _
        .DependsOn<ITest>(build => build.Test)
        .TryAfter<IHazReports>()
        .Executes(() => ReportSummary(summary => summary.AddPair("Configuration", From<IHazConfiguration>().Configuration)));

    private T From<T>()
        where T : INukeBuild => (T)(object)this;
}
