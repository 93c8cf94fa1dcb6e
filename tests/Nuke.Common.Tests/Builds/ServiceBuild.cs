using Nuke.Common.CI.GitHubActions;
using Nuke.Common.Git;
using Nuke.Common.IO;
using Nuke.Common.ProjectModel;
using Serilog;

namespace Nuke.Common.Tests.Builds;

/// <summary>A build with parameters of its own, that looks at its repository and its build server, and has targets made by a method.</summary>
internal sealed class ServiceBuild : NukeBuild
{
    [Parameter("Where to deploy")] private readonly string[] Environments = ["dev"];

    [Parameter] private readonly bool? Force;

    [Parameter] private readonly int Retries = 3;

    [Parameter("Token of the service"), Secret] private readonly string? ServiceToken;

    [Required, Solution] private readonly Solution Solution = null!;

    [GitRepository] private readonly GitRepository Repository = null!;

    private GitHubActions? GitHub => GitHubActions.Instance;

    private string Version { get; set; } = "";

    private Target Clean => _ => _
        .Unlisted()
        .Executes(() => (RootDirectory / "output").CreateOrCleanDirectory());

    private Target DeployDev => _ => Deploy(_, "dev", Clean);

    private Target DeployProd => _ => Deploy(_, "prod", DeployDev)
        .Requires(() => ServiceToken)
        .OnlyWhenDynamic(() => GitHub != null && Repository.IsOnMainOrMasterBranch());

    private Target Describe => _ => _
        .TriggeredBy(Clean)
        .Executes(() => Log.Information("{Solution} {Version} to {Environments}, {Retries} times", Solution.Name, Version, Environments, Retries));

    protected internal override void OnBuildInitialized() => Version = Force == true ? "1.0.0" : "1.0.0-preview";

    private ITargetDefinition Deploy(ITargetDefinition definition, string environment, Target after) => definition
        .Description($"Deploys to {environment}")
        .DependsOn(after)
        .Executes(() => Log.Information("{Version} runs in {Environment}", Version, environment));
}
