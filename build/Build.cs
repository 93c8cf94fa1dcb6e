using Nuke.Common;
using Slipway;
using Slipway.Approvals;
using Slipway.Caching;
using Slipway.Deployments;
using Slipway.Governance;
using Slipway.Testing;

[ExclusiveBuild(
    nameof(Status), nameof(Rehearse), nameof(Approve), nameof(Veto), nameof(Hold), nameof(Decide), nameof(VerifyDeployments), nameof(VerifyGovernance))]
[PlainOutput(nameof(Json))]
partial class Build : NukeBuild
{
    public static int Main() => Execute<Build>();

    protected override void OnBuildFinished() => Pipeline.WriteTestCount();

    [Parameter("Approves the promotion or the rollback that this run makes", Name = "Approve")]
    readonly bool IsApproved;

    [Parameter("The release, by its digest; unless told, the one of this commit, and for Approve, Veto and Hold the one verified last")]
    readonly string? Release;

    [Parameter("The stage that Approve, Veto, Hold and Rollback are about; the last one unless told", Name = "Stage", ValueProviderMember = nameof(StageNames))]
    readonly string? StageName;

    [Parameter("Why; a veto, a hold and the override of a freeze need a reason")]
    readonly string? Reason;

    [Parameter("When a hold ends by itself, such as 2026-03-29T14:00Z")]
    readonly string? Until;

    [Parameter("Ends the hold instead of holding")]
    readonly bool Lift;

    [Parameter("Approves although the stage is frozen")]
    readonly bool OverrideFreeze;

    [Parameter("What Decide records", ValueProviderMember = nameof(Decisions))]
    readonly StatementKind? Decision;

    [Parameter("Settles for the settings that VerifyGovernance may read, and names the others")]
    readonly bool AllowUnread;

    [Parameter("When Rehearse is about, such as 2027-03-01T16:00Z; unless told, now")]
    readonly string? At;

    [Parameter("Mends what Lint can mend")]
    readonly bool Fix;

    [Parameter("Prints Status as JSON")]
    readonly bool Json;

    [Parameter("Does everything anew, whatever was done before")]
    readonly bool NoCache;

    [Parameter("Does everything anew and compares it with what was done before; a difference is an error")]
    readonly bool VerifyCache;

    [Parameter("Where results of earlier runs are, for all checkouts of this user unless told")]
    readonly string CacheFolder = CacheOptions.OfUser;

    [Parameter("How large that may get, in megabytes")]
    readonly int CacheSize = 2000;

    Target Clean => _ => _
        .Description("Removes what was built; deployments, releases and their history stay")
        .Before(Restore)
        .Executes(() => Pipeline.Clean());

    Target Restore => _ => _
        .Description("Fetches the packages that the lock files name")
        .Executes(() => Pipeline.Restore(
            Work.From("*.csproj", "*.props", "*.targets", "*.slnx", "*packages.lock.json", "global.json", "*uget.?onfig", "*.rsp")));

    Target Compile => _ => _
        .Description("Compiles everything: analysers on, warnings are errors")
        .DependsOn(Restore)
        .Executes(() => Pipeline.Compile(
            Work.From("build/*", "source/*", "tests/*", "*.props", "*.targets", "*.rsp", ".editorconfig", ".globalconfig", "global.json")
                .To("bin/Release")
                .LeavingInPlace("obj/Release", "bin/Release/*/.msCoverage*")));

    Target Test => _ => _
        .Description("Runs the tests whose sources have changed since they passed")
        .DependsOn(Compile)
        .Executes(() => Pipeline.Test(Work.From("*"), ExplicitTests.Off));

    Target TestPipeline => _ => _
        .Description("Runs the tests from end to end, in clones, with the real tools")
        .DependsOn(Compile)
        .After(Test)
        .Executes(() => Pipeline.Test(Work.From("*"), ExplicitTests.Only));

    Target Mend => _ => _
        .Description("Mends what the linters can mend")
        .Unlisted()
        .OnlyWhenStatic(() => Fix)
        .Executes(() => Pipeline.Mend());

    Target Lint => _ => _
        .Description("Checks format, shell scripts, Markdown, YAML and JSON, and looks for secrets; --fix mends")
        .DependsOn(Mend)
        .Executes(() => Pipeline.Lint(Work.From("*")));

    Target HelmValidate => _ => _
        .Description("Renders the chart for every environment and checks each object strictly")
        .Executes(() => Pipeline.HelmValidate(Work.From($"{Listener.Chart}/*", $"{Listener.Environments}/*")));

    Target Publish => _ => _
        .Description("Publishes the service for its image, while the gates judge it")
        .Unlisted()
        .DependsOn(Compile)
        .OnlyWhenStatic(() => string.IsNullOrEmpty(Release))
        .Executes(() => Pipeline.Publish());

    Target DockerPush => _ => _
        .Description("Builds the image once and seals it, the chart and the evidence into a release")
        .DependsOn(Test, Lint, HelmValidate, Publish)
        .OnlyWhenStatic(() => string.IsNullOrEmpty(Release))
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
        .Description("Says what the rules of the promotion would decide, now or --at a time, and changes nothing")
        .Executes(() => Pipeline.Rehearse<Dev, Prod>(At));

    Target Approve => _ => _
        .Description("Approves a release for a stage, and shows before what would change there; --override-freeze as well")
        .Executes(() => Pipeline.Say(OverrideFreeze ? StatementKind.Override : StatementKind.Approve, Remark));

    Target Veto => _ => _
        .Description("Keeps a release out of a stage for ever; --reason says why")
        .Executes(() => Pipeline.Say(StatementKind.Veto, Remark));

    Target Hold => _ => _
        .Description("Lets a release wait before a stage, --until a time or --lift; --reason says why")
        .Executes(() => Pipeline.Say(Lift ? StatementKind.Lift : StatementKind.Hold, Remark));

    Target Decide => _ => _
        .Description("Approve, Veto or Hold, chosen by --decision")
        .Unlisted()
        .Requires(() => Decision)
        .Executes(() => Pipeline.Say(Decision!.Value, Remark));

    Target Rollback => _ => _
        .Description("Takes a stage back to the release that ran there before: all its targets or none")
        .Executes(() => Pipeline.RollBack(StageName));

    Target VerifyDeployments => _ => _
        .Description("Fails where something else runs than was deployed")
        .Executes(() => Pipeline.VerifyDeployments());

    Target VerifyGovernance => _ => _
        .Description("Fails where environments and branches are guarded less than declared")
        .Executes(() => Pipeline.VerifyGovernance(AllowUnread ? UnreadSettings.Named : UnreadSettings.Refused));

    Target Status => _ => _
        .Description("Shows what runs where, asked live; --json for programs")
        .Executes(() => Pipeline.Status(Json ? StatusFormat.Json : StatusFormat.Table));

    Target Teardown => _ => _
        .Description("Stops and removes what was deployed on this machine; releases and their history stay")
        .Executes(() => Pipeline.Teardown());

    Target Benchmark => _ => _
        .Description("Measures how fast the build is, in a clone, and prints a table")
        .Executes(() => Pipeline.Benchmark(PortOffset + 300));

    Target WaitOnce => _ => _
        .Unlisted()
        .Executes(() => Task.Delay(TimeSpan.FromSeconds(3)));

    Target WaitTwice => _ => _
        .Unlisted()
        .Executes(() => Task.Delay(TimeSpan.FromSeconds(3)));

    Target VerifyImage => _ => _
        .Description("Builds the image again from a clean clone of its commit, and compares")
        .Executes(() => Pipeline.VerifyImage());
}
