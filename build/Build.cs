using Nuke.Common;
<<<<<<< HEAD
using Slipway;
using Slipway.Deployments;
using Slipway.Testing;

[ExclusiveBuild(nameof(Status), nameof(Rehearse))]
[PlainOutput(nameof(Json))]
partial class Build : NukeBuild
{
    public static int Main() => Execute<Build>();

    [Parameter("Approves the promotion")]
    readonly bool Approve;

    [Parameter("The release to deploy, by its digest; unless told, the one of this commit")]
    readonly string? Release;

    [Parameter("Mends what Lint can mend")]
    readonly bool Fix;

    [Parameter("Prints Status as JSON")]
    readonly bool Json;

    Target Clean => _ => _
        .Description("Removes what was built; deployments, releases and their history stay")
        .Before(Restore)
        .Executes(() => Pipeline.Clean());

    Target Restore => _ => _
        .Description("Fetches the packages that the lock files name")
        .Executes(() => Pipeline.Restore());

    Target Compile => _ => _
        .Description("Compiles everything: analysers on, warnings are errors")
        .DependsOn(Restore)
        .Executes(() => Pipeline.Compile());

    Target Test => _ => _
        .Description("Runs the tests whose sources have changed since they passed")
        .DependsOn(Compile)
        .Executes(() => Pipeline.Test(ExplicitTests.Off));

    Target TestPipeline => _ => _
        .Description("Runs the tests from end to end, in clones, with the real tools")
        .DependsOn(Compile)
        .After(Test)
        .Executes(() => Pipeline.Test(ExplicitTests.Only));

    Target Mend => _ => _
        .Description("Mends what the linters can mend")
        .Unlisted()
        .OnlyWhenStatic(() => Fix)
        .Executes(() => Pipeline.Mend());

    Target Lint => _ => _
        .Description("Checks format, shell scripts, Markdown, YAML and JSON, and looks for secrets; --fix mends")
        .DependsOn(Mend)
        .Executes(() => Pipeline.Lint());

    Target HelmValidate => _ => _
        .Description("Renders the chart for every environment and checks each object strictly")
        .Executes(() => Pipeline.HelmValidate());

    Target DockerPush => _ => _
        .Description("Builds the image once and seals it, the chart and the evidence into a release")
        .DependsOn(Test, Lint, HelmValidate)
        .OnlyWhenStatic(() => Release == null)
        .Executes(() => Pipeline.Seal());

    Target DeployDev => _ => _
        .Description("Deploys the release to goerli and verifies it there")
        .DependsOn(DockerPush)
        .OnlyWhenDynamic(() => InvokedTargets.Contains(DeployDev) || !Pipeline.IsVerified<Dev>())
        .Executes(() => Pipeline.Deploy<Dev>());

    Target PromoteProd => _ => _
        .Description("Brings the release verified in dev to mainnet and bsc: both or neither")
        .DependsOn(DeployDev)
        .Executes(() => Pipeline.Promote<Dev, Prod>());

    Target Rehearse => _ => _
        .Description("Says what the rules of the promotion would decide now, and changes nothing")
        .Executes(() => Pipeline.Rehearse<Dev, Prod>());

    Target Status => _ => _
        .Description("Shows what runs where, asked live; --json for programs")
        .Executes(() => Pipeline.Status(Json ? StatusFormat.Json : StatusFormat.Table));

    Target Teardown => _ => _
        .Description("Stops and removes what was deployed on this machine; releases and their history stay")
        .Executes(() => Pipeline.Teardown());

    Target VerifyImage => _ => _
        .Description("Builds the image again from a clean clone of its commit, and compares")
        .Executes(() => Pipeline.VerifyImage());
=======
using Serilog;

interface ITest : INukeBuild
{
    [Parameter("How many tests")] int Count => TryGetValue<int?>(() => Count) ?? 3;
    Target Test => _ => _.Description("Runs the tests").DependsOn<Build>(x => x.Compile).Executes(async () => { for (int i = 0; i < Count; i++) { Log.Information("test {I}", i); await Task.Delay(300); } ReportSummary(d => { d["Passed"] = $"{Count}"; return d; }); });
}
class Build : NukeBuild, ITest
{
    public static int Main() => Execute<Build>();
    [Parameter("Where to publish"), Secret] readonly string? ApiKey;
    [Parameter("Kind")] readonly LogLevel Level = LogLevel.Normal;
    Target Clean => _ => _.Before(Compile).Executes(() => { Log.Debug("deleting"); });
    public Target Compile => _ => _.Description("Compiles all").Executes(() => Log.Warning("Compiling {Name} with key {Key}", "x", ApiKey));
    Target Lint => _ => _.Description("Looks for smells").DependsOn(Compile).Executes(() => { for (int i = 0; i < 5; i++) { Console.WriteLine($"lint {i}"); Thread.Sleep(200); } ReportSummary(d => { d["Findings"] = "0"; return d; }); });
    Target Publish => _ => _.Requires(() => ApiKey).DependsOn(Lint).DependsOn<ITest>(x => x.Test).Executes(() => throw new InvalidOperationException("no " + ApiKey));
    Target All => _ => _.DependsOn(Lint).DependsOn<ITest>(x => x.Test);
    Target Cleanup => _ => _.After(Publish).AssuredAfterFailure().Executes(() => Log.Information("swept"));
>>>>>>> engine
}
