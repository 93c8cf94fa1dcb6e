using Nuke.Common;
using Nuke.Common.ProjectModel;
using Slipway;
using Slipway.Gates;
using Slipway.Images;
using static Nuke.Common.Tools.DotNet.DotNetTasks;

[ExclusiveBuild(Except = [nameof(Status)])]
[PlainOutput(When = nameof(Json))]
partial class Build : NukeBuild
{
    public static int Main() => Execute<Build>();

    [Parameter("Approves the promotion")]
    readonly bool Approve;

    [Parameter("The release to deploy, by its digest; unless told, the one of this commit")]
    readonly string Release;

    [Parameter("What the service is put on: oci:FOLDER, or scratch")]
    readonly string BaseImage = "scratch";

    [Parameter("Mends what Lint can mend")]
    readonly bool Fix;

    [Parameter("Prints Status as JSON")]
    readonly bool Json;

    Target Clean => _ => _
        .Description("Removes what was built; deployments, releases and their history stay")
        .Before(Restore)
        .Executes(() => Workspace.Clean());

    Target Restore => _ => _
        .Description("Fetches the packages that the lock files name")
        .Executes(() => Workspace.Restore());

    Target Compile => _ => _
        .Description("Compiles everything: analysers on, warnings are errors")
        .DependsOn(Restore)
        .Executes(() => Workspace.Compile());

    Target Test => _ => _
        .Description("Runs the tests whose sources have changed since they passed")
        .DependsOn(Compile)
        .Executes(() => Gates.Test());

    Target Lint => _ => _
        .Description("Looks at format, shell scripts, Markdown, YAML, JSON, and for secrets; --fix mends")
        .Executes(() => Gates.Lint(Fix));

    Target HelmValidate => _ => _
        .Description("Renders the chart for every environment and checks each object strictly")
        .Executes(() => Gates.HelmValidate());

    Target DockerPush => _ => _
        .Description("Builds the image once and seals it, the chart and the evidence into a release")
        .DependsOn(Test, Lint, HelmValidate)
        .OnlyWhenStatic(() => Release == null)
        .Executes(() => Delivery.Seal(BaseImage));

    Target DeployDev => _ => _
        .Description("Deploys the release to goerli and verifies it there")
        .DependsOn(DockerPush)
        .Executes(() => Delivery.Deploy<Dev>());

    Target PromoteProd => _ => _
        .Description("Brings the release verified in dev to mainnet and bsc: both or neither")
        .DependsOn(DeployDev)
        .Executes(async () => await Delivery.Promote(await Delivery.Verified<Dev>()).To<Prod>());
}
