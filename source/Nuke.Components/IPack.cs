using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using Nuke.Common.Utilities;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Components;

/// <summary>The build makes packages of its solution.</summary>
public interface IPack : ICompile, IHazArtifacts
{
    /// <summary>Where the packages go: <c>output/packages</c>.</summary>
    AbsolutePath PackagesDirectory => ArtifactsDirectory / "packages";

    /// <summary>Makes the packages and tells how many there are.</summary>
    Target Pack => _ => _
        .DependsOn(Compile)
        .Produces(PackagesDirectory / "*.nupkg")
        .Executes(() =>
        {
            DotNetTasks.DotNetPack(_ => _
                .Apply(PackSettingsBase)
                .Apply(PackSettings));
            ReportSummary(_ => _.AddPair("Packages", $"{PackagesDirectory.GlobFiles("*.nupkg").Count}"));
        });

    /// <summary>What is always set.</summary>
    sealed Configure<DotNetPackSettings> PackSettingsBase => _ => _
        .SetProject(Solution)
        .SetConfiguration(Configuration)
        .SetNoBuild(SucceededTargets.Contains(Compile))
        .SetOutputDirectory(PackagesDirectory)
        .WhenNotNull(this as IHazGitRepository, (_, build) => _.SetRepositoryUrl(build.GitRepository.HttpsUrl))
        .WhenNotNull(this as IHazChangelog, (_, build) => _.SetPackageReleaseNotes(build.NuGetReleaseNotes));

    /// <summary>What the build sets besides.</summary>
    Configure<DotNetPackSettings> PackSettings => _ => _;
}
