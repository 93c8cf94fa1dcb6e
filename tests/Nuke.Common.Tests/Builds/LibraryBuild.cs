using Nuke.Common.IO;
using Nuke.Common.ProjectModel;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using Nuke.Common.Utilities.Collections;
using static Nuke.Common.Tools.DotNet.DotNetTasks;

namespace Nuke.Common.Tests.Builds;

/// <summary>From the sources of a library to its packages, as most public builds have it.</summary>
internal sealed class LibraryBuild : NukeBuild
{
    [Parameter("Configuration to build")] private readonly BuildConfiguration Configuration = IsLocalBuild ? BuildConfiguration.Debug : BuildConfiguration.Release;

    [Parameter] private readonly AbsolutePath Output = RootDirectory / "artifacts";

    [Parameter("Version of the packages")] private readonly string? PackageVersion;

    [Parameter("Key of the feed", Name = "NUGET_API_KEY"), Secret] private string? NuGetApiKey { get; set; }

    [Solution] private readonly Solution Solution = null!;

    private AbsolutePath SourceDirectory => RootDirectory / "src";

    private IEnumerable<AbsolutePath> Packages => Output.GlobFiles("*.nupkg");

    private Target Clean => _ => _
        .Description("Removes what builds leave behind")
        .Before(Restore)
        .Executes(() =>
        {
            SourceDirectory.GlobDirectories("**/bin", "**/obj").ForEach(directory => directory.DeleteDirectory());
            Output.CreateOrCleanDirectory();
        });

    private Target Restore => _ => _
        .Executes(() => DotNetRestore(settings => settings.SetProjectFile(Solution)));

    private Target Compile => _ => _
        .DependsOn(Restore)
        .Executes(() => DotNetBuild(settings => settings
            .SetProjectFile(Solution)
            .SetConfiguration(Configuration)
            .SetNoRestore(SucceededTargets.Contains(Restore))
            .SetContinuousIntegrationBuild(IsServerBuild)
            .When(_ => PackageVersion is not null, options => options.SetVersion(PackageVersion))
            .SetProcessEnvironmentVariable("DOTNET_CLI_UI_LANGUAGE", "en-US")
            .EnableNoLogo()));

    private Target Test => _ => _
        .DependsOn(Compile)
        .Produces(Output / "tests" / "*.trx")
        .Executes(() => DotNetTest(settings => settings
                .SetConfiguration(Configuration)
                .EnableNoBuild()
                .SetResultsDirectory(Output / "tests")
                .CombineWith(Solution.GetAllProjects("*.Tests"), (each, project) => each
                    .SetProjectFile(project)
                    .AddLoggers($"trx;LogFileName={project.Name}.trx")
                    .SetProcessAdditionalArguments("--", "RunConfiguration.NoAutoReporters=true")),
            degreeOfParallelism: 2,
            completeOnFailure: true));

    private Target Pack => _ => _
        .DependsOn(Compile)
        .After(Test)
        .Produces(Output / "*.nupkg")
        .Executes(() => DotNetPack(settings => settings
            .SetConfiguration(Configuration)
            .SetOutputDirectory(Output)
            .EnableNoBuild()
            .EnableIncludeSymbols()
            .SetSymbolPackageFormat(DotNetSymbolPackageFormat.snupkg)
            .CombineWith(Solution.AllProjects.Where(project => !project.Name.EndsWith(".Tests", StringComparison.Ordinal)), (each, project) => each
                .SetProject(project))));

    private Target Publish => _ => _
        .DependsOn(Test, Pack)
        .Consumes(Pack)
        .Requires(() => NuGetApiKey)
        .Requires(() => Configuration.Equals(BuildConfiguration.Release))
        .Executes(() => DotNetNuGetPush(settings => settings
                .SetSource("https://feed.example/v3/index.json")
                .SetApiKey(NuGetApiKey)
                .EnableSkipDuplicate()
                .CombineWith(Packages, (each, package) => each.SetTargetPath(package)),
            degreeOfParallelism: 5));
}
