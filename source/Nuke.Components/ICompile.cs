using Nuke.Common;
using Nuke.Common.ProjectModel;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using Nuke.Common.Utilities;

namespace Nuke.Components;

/// <summary>The build compiles its solution, and publishes projects of it.</summary>
public interface ICompile : IRestore, IHazConfiguration
{
    /// <summary>Compiles the solution and publishes what is to be published.</summary>
    Target Compile => _ => _
        .DependsOn(Restore)
        .WhenSkipped(DependencyBehavior.Skip)
        .Executes(() =>
        {
            DotNetTasks.DotNetBuild(_ => _
                .Apply(CompileSettingsBase)
                .Apply(CompileSettings));
            DotNetTasks.DotNetPublish(
                _ => _
                    .Apply(PublishSettingsBase)
                    .Apply(PublishSettings)
                    .CombineWith(PublishConfigurations, (_, publication) => _
                        .SetProject(publication.Project)
                        .SetFramework(publication.Framework)),
                PublishDegreeOfParallelism);
        });

    /// <summary>What is always set for compiling.</summary>
    sealed Configure<DotNetBuildSettings> CompileSettingsBase => _ => _
        .SetProjectFile(Solution)
        .SetConfiguration(Configuration)
        .When(IsServerBuild, _ => _.EnableContinuousIntegrationBuild())
        .SetNoRestore(SucceededTargets.Contains(Restore))
        .WhenNotNull(this as IHazGitRepository, (_, build) => _.SetRepositoryUrl(build.GitRepository.HttpsUrl));

    /// <summary>What is always set for publishing.</summary>
    sealed Configure<DotNetPublishSettings> PublishSettingsBase => _ => _
        .SetConfiguration(Configuration)
        .EnableNoBuild()
        .EnableNoLogo()
        .When(IsServerBuild, _ => _.EnableContinuousIntegrationBuild())
        .WhenNotNull(this as IHazGitRepository, (_, build) => _.SetRepositoryUrl(build.GitRepository.HttpsUrl));

    /// <summary>What the build sets besides for compiling.</summary>
    Configure<DotNetBuildSettings> CompileSettings => _ => _;

    /// <summary>What the build sets besides for publishing.</summary>
    Configure<DotNetPublishSettings> PublishSettings => _ => _;

    /// <summary>What is published: each project for each framework.</summary>
    IEnumerable<(Project Project, string Framework)> PublishConfigurations => [];

    /// <summary>How many projects are published at once.</summary>
    int PublishDegreeOfParallelism => 10;
}
