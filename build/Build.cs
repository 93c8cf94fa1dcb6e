using Nuke.Common;
using Nuke.Common.IO;
using Slipway;
using Slipway.Approvals;
using Slipway.Caching;
using Slipway.Deployments;
using Slipway.Governance;
using Slipway.Testing;
using Slipway.Workflows;

[ExclusiveBuild(
    nameof(Status), nameof(Rehearse), nameof(Preview), nameof(PlanDeployment), nameof(Approve), nameof(Veto), nameof(Hold), nameof(Decide), nameof(VerifyDeployments), nameof(VerifyGovernance),
    nameof(CheckSecrets))]
[PlainOutput(nameof(Json))]
partial class Build : NukeBuild
{
    public static int Main() => Execute<Build>();

    protected override void OnBuildFinished() => Pipeline.Finish();

    // The tests of live folders compare them with the environments.
    // Whoever asks for the gate itself wants to know why it cannot run.
    bool TerraformIsThere => InvokedTargets.Contains(TerraformValidate) || Pipeline.CanValidateInfrastructure(OfInfrastructure);

    static Work OfInfrastructure => Work.From("terraform/*", $"{Listener.Environments}/*", $"{Listener.Chart}/values.yaml");

    static string EvidenceOf(string gate) => $".nuke/temp/evidence/{gate}.json";

    const string PlannedChanges = ".nuke/temp/infrastructure/report/report.json";
    const string SavedPlans = ".nuke/temp/infrastructure/plans/";
    const string TerraformVersion = "1.11.4";

    static AbsolutePath PullRequestReport => TemporaryDirectory / "pull-request" / "report.json";

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

    [Job(nameof(Test), Minutes = 30)]
    Target Test => _ => _
        .Description("Runs the tests whose sources have changed since they passed")
        .DependsOn(Compile)
        .Produces(EvidenceOf(nameof(Test)))
        .Executes(() => Pipeline.Test(Work.From("*"), ExplicitTests.Off));

    Target TestPipeline => _ => _
        .Description("Runs the tests from end to end, in clones, with the real tools, but for those of TestKubernetes")
        .DependsOn(Compile)
        .After(Test)
        .Executes(() => Pipeline.Test(Work.From("*"), ExplicitTests.Only, except: "Pipeline.Tests.Kubernetes*"));

    [Job("Kubernetes", Minutes = 60)]
    Target TestKubernetes => _ => _
        .Description("Runs the scenarios on a cluster with real pods")
        .DependsOn(Compile)
        .After(Test)
        .Executes(() => Pipeline.TestOnly(Work.From("*"), "Pipeline.Tests.Kubernetes*"));

    Target Mend => _ => _
        .Description("Mends what the linters can mend")
        .Unlisted()
        .OnlyWhenStatic(() => Fix)
        .Executes(() => Pipeline.Mend());

    [Job(nameof(Lint), Node = "22")]
    Target Lint => _ => _
        .Description("Checks format, shell scripts, Markdown, YAML and JSON, and looks for secrets; --fix mends")
        .DependsOn(Mend)
        .Produces(EvidenceOf(nameof(Lint)))
        .Executes(() => Pipeline.Lint(Work.From("*")));

    [Job(nameof(HelmValidate))]
    Target HelmValidate => _ => _
        .Description("Renders the chart for every environment and checks each object strictly")
        .Produces(EvidenceOf(nameof(HelmValidate)))
        .Executes(() => Pipeline.HelmValidate(Work.From($"{Listener.Chart}/*", $"{Listener.Environments}/*")));

    [Job(nameof(TerraformValidate), Terraform = TerraformVersion)]
    Target TerraformValidate => _ => _
        .Description("Checks format, arguments and tests of every module and live folder of the infrastructure")
        .OnlyWhenDynamic(() => TerraformIsThere)
        .Produces(EvidenceOf(nameof(TerraformValidate)))
        .Executes(() => Pipeline.TerraformValidate(OfInfrastructure));

    Target Publish => _ => _
        .Description("Publishes the service for its image, while the gates judge it")
        .Unlisted()
        .DependsOn(Compile)
        .OnlyWhenStatic(() => string.IsNullOrEmpty(Release))
        .Executes(() => Pipeline.Publish());

    [Job("Release", Gives = [nameof(Release), "reference"], Variables = [WhereImagesLie])]
    [Grant(PermissionScope.Packages, Access.Write, "pushes the image and the release to GHCR")]
    Target DockerPush => _ => _
        .Description("Builds the image once and seals it, the chart and the evidence into a release")
        .DependsOn(Test, Lint, HelmValidate, TerraformValidate, Publish)
        .Consumes(Test, Lint, HelmValidate, TerraformValidate)
        .OnlyWhenStatic(() => string.IsNullOrEmpty(Release))
        .Executes(() => Pipeline.Seal());

    [Deployment("Deploy to dev", Environment = "dev")]
    [WhenInput(nameof(StageName), "dev")]
    [Cluster("listener-dev", "EKS_CLUSTER_DEV")]
    Target DeployDev => _ => _
        .Description("Deploys the release to goerli and verifies it there")
        .DependsOn(DockerPush)
        .OnlyWhenDynamic(() => InvokedTargets.Contains(DeployDev) || !Pipeline.IsVerified<Dev>())
        .Executes(() => Pipeline.Deploy<Dev>());

    [Deployment("Promote to prod", Environment = "prod")]
    [WhenInput(nameof(StageName), "prod")]
    [Cluster("listener-prod", "EKS_CLUSTER_PROD")]
    Target PromoteProd => _ => _
        .Description("Brings the release verified in dev to mainnet and bsc: both or neither")
        .DependsOn(DeployDev)
        .Executes(() => Pipeline.Promote<Dev, Prod>());

    Target Rehearse => _ => _
        .Description("Says what the rules of the promotion would decide, now or --at a time, and changes nothing")
        .Executes(() => Pipeline.Rehearse<Dev, Prod>(At));

    Target Preview => _ => _
        .Description("Shows what deploying this checkout would change, object by object, and changes nothing")
        .Executes(() => Pipeline.Preview());

    Target PlanDeployment => _ => _
        .Description("Shows what deploying this checkout or a --release to a --stage would change of what really runs there, and changes nothing")
        .Executes(() => Pipeline.Plan(StageName));

    [Job("Report")]
    Target ReportPullRequest => _ => _
        .Description("Reports what a pull request passes and would deploy, for its comment")
        .After(Test, Lint, HelmValidate, TerraformValidate)
        .Consumes(Test, Lint, HelmValidate, TerraformValidate)
        .AssuredAfterFailure()
        .Produces(PullRequestReport)
        .Executes(() => Pipeline.ReportPullRequest(PullRequestReport));

    [Job("Comment", Variables = [WhereImagesLie])]
    [Grant(PermissionScope.Actions, Access.Read, "reads the reports of the pull requests' runs")]
    [Grant(PermissionScope.Deployments, Access.Read, "reads what runs where, to compare with")]
    [Grant(PermissionScope.Packages, Access.Read, "fetches what runs, to compare with")]
    [Grant(PermissionScope.PullRequests, Access.Write, "writes one comment on each pull request")]
    Target CommentOnPullRequests => _ => _
        .Description("Gives every open pull request its comment, out of what its run has reported")
        .Executes(() => Pipeline.CommentOnPullRequests());

    Target Approve => _ => _
        .Description("Approves a release for a stage, and shows before what would change there; --override-freeze as well")
        .Executes(() => Pipeline.Say(OverrideFreeze ? StatementKind.Override : StatementKind.Approve, Remark));

    Target Veto => _ => _
        .Description("Keeps a release out of a stage for ever; --reason says why")
        .Executes(() => Pipeline.Say(StatementKind.Veto, Remark));

    Target Hold => _ => _
        .Description("Lets a release wait before a stage, --until a time or --lift; --reason says why")
        .Executes(() => Pipeline.Say(Lift ? StatementKind.Lift : StatementKind.Hold, Remark));

    [Job("Decide", Takes = [nameof(Release), nameof(StageName), nameof(Decision), nameof(Reason)], Variables = [WhereImagesLie])]
    [Grant(PermissionScope.Actions, Access.Read, "looks who has started which run")]
    [Grant(PermissionScope.Deployments, Access.Write, "records the decision, in the name of who started the run")]
    [Grant(PermissionScope.Packages, Access.Read, "reads the release that is decided about from GHCR")]
    Target Decide => _ => _
        .Description("Approve, Veto or Hold, chosen by --decision")
        .Unlisted()
        .Requires(() => Decision)
        .Executes(() => Pipeline.Say(Decision!.Value, Remark));

    [Deployment("Roll back", EnvironmentFrom = nameof(StageName), Takes = [nameof(Release), nameof(StageName)], Switch = "rollback")]
    [Cluster("listener-dev", "EKS_CLUSTER_DEV", Environment = "dev")]
    [Cluster("listener-prod", "EKS_CLUSTER_PROD", Environment = "prod")]
    Target Rollback => _ => _
        .Description("Takes a stage back to the release that ran there before: all its targets or none")
        .Executes(() => Pipeline.RollBack(StageName));

    [Job("Drift of deployments", Environment = "watch", OnlyLooks = true, Variables = [WhereImagesLie])]
    [Cluster("listener-dev", "EKS_CLUSTER_DEV")]
    [Cluster("listener-prod", "EKS_CLUSTER_PROD")]
    [Grant(PermissionScope.Actions, Access.Read, "looks which runs have recorded it")]
    [Grant(PermissionScope.Deployments, Access.Read, "reads what was deployed where")]
    Target VerifyDeployments => _ => _
        .Description("Fails where something else runs than was deployed")
        .Executes(() => Pipeline.VerifyDeployments());

    [Job("Drift of governance")]
    [Grant(PermissionScope.Actions, Access.Read, "reads the rules of the environments")]
    [Grant(PermissionScope.Contents, Access.Read, "reads the rules of the branches")]
    Target VerifyGovernance => _ => _
        .Description("Fails where environments and branches are guarded less than declared")
        .Executes(() => Pipeline.VerifyGovernance(AllowUnread ? UnreadSettings.Named : UnreadSettings.Refused));

    Target TerraformFormat => _ => _
        .Description("Looks whether the infrastructure is written as Terraform formats it; --fix mends")
        .Executes(() => Pipeline.TerraformFormat(Fix));

    [Job("Plan", Environment = "infrastructure-plan", OnlyLooks = true, Terraform = TerraformVersion, Minutes = 30)]
    [WhenEvent(WorkflowEvent.PullRequest, WorkflowEvent.Push, WorkflowEvent.Manual)]
    [AwsRole]
    [Artifact(PlannedChanges, Name = "infrastructure-report", AfterFailure = true)]
    [Artifact(SavedPlans, Name = "infrastructure-plans", Days = 1)]
    Target TerraformPlan => _ => _
        .Description("Shows what applying this checkout would change of the infrastructure, and keeps the plans")
        .Produces(PlannedChanges, SavedPlans)
        .Executes(() => Pipeline.TerraformPlan());

    [Job("Apply", Environment = "infrastructure", Terraform = TerraformVersion, Takes = [nameof(AllowDestroy), nameof(Reason)], Minutes = 60)]
    [WhenEvent(WorkflowEvent.Push, WorkflowEvent.Manual)]
    [AwsRole]
    [Grant(PermissionScope.Actions, Access.Read, "reads who reviewed the plan")]
    Target TerraformApply => _ => _
        .Description("Applies the plans that TerraformPlan has kept, if nothing has changed since; --allow-destroy with a --reason for what is protected")
        .After(TerraformPlan)
        .Consumes(TerraformPlan, SavedPlans)
        .Executes(() => Pipeline.TerraformApply());

    [Job("Drift of infrastructure", Environment = "infrastructure-plan", OnlyLooks = true, Terraform = TerraformVersion, Minutes = 30)]
    [WhenEvent(WorkflowEvent.Schedule)]
    [AwsRole]
    Target TerraformDrift => _ => _
        .Description("Fails where the infrastructure is not as it was applied")
        .Executes(() => Pipeline.TerraformDrift());

    Target Bootstrap => _ => _
        .Description("Makes the bucket for states and the roles of GitHub in an account that has neither, once")
        .Executes(() => Pipeline.Bootstrap());

    Target Status => _ => _
        .Description("Shows what runs where, asked live; --json for programs")
        .Executes(() => Pipeline.Status(Json ? StatusFormat.Json : StatusFormat.Table));

    Target CheckSecrets => _ => _
        .Description("Looks whether every reference to a secret leads to a value, of --stage or of all; no value is shown")
        .Executes(() => Pipeline.CheckSecrets(StageName));

    Target Teardown => _ => _
        .Description("Stops and removes what was deployed, in a cluster only in the --stage that is named; releases and their history stay")
        .Executes(() => Pipeline.Teardown(StageName));

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

    Target GenerateWorkflows => _ => _
        .Description("Writes the workflows of GitHub Actions that the attributes of the build describe; --check only compares")
        .Executes(() =>
        {
            if (Check)
            {
                GeneratedWorkflows.Of(this).Check();
            }
            else
            {
                GeneratedWorkflows.Of(this).Write();
            }
        });

    Target OutdatedActions => _ => _
        .Description("Lists the pinned actions of which GitHub has a newer release")
        .Executes(() => Slipway.Workflows.OutdatedActions.List(this));
}
