using Nuke.Common.CI.AzurePipelines;
using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Hosts;

public sealed class Azure_Pipelines
{
    [Fact]
    public void folds_targets_and_annotates_the_run_with_its_problems()
    {
        using var checkout = new Checkout().WithVariable("TF_BUILD", "True");

        var lines = checkout.Run<Sample>("Fail").Output.Split(Environment.NewLine);

        lines.ShouldContain("##[group]Fail");
        lines.ShouldContain("##[endgroup]");
        lines.ShouldContain("##vso[task.logissue type=warning;]Fail: 50%AZP25 done%0Amore");
        lines.ShouldContain("##vso[task.logissue type=error;]Fail: InvalidOperationException: broken");
    }

    [Fact]
    public void takes_commands()
    {
        using var checkout = new Checkout();

        var lines = checkout.Run<Sample>("Tell", "--host", "AzurePipelines").Output.Split(Environment.NewLine);

        lines.ShouldContain("##vso[results.publish type=VSTest;mergeResults=true;runTitle=a%3Bb%5D;resultFiles=x.trx,y.trx;testRunSystem=NUKE;]");
        lines.ShouldContain("##vso[codecoverage.publish codecoveragetool=Cobertura;summaryfile=c.xml;reportdirectory=html;]");
        lines.ShouldContain("##vso[task.setvariable variable=Version;isoutput=true;]1.2");
        lines.ShouldContain("##vso[task.logissue type=error;sourcepath=a.cs;linenumber=3;]bad");
        lines.ShouldContain("##vso[artifact.upload containerfolder=f;artifactname=n;]out");
    }

    [Fact]
    public void tells_what_it_runs()
    {
        using var checkout = new Checkout()
            .WithVariable("TF_BUILD", "True")
            .WithVariable("BUILD_BUILDID", "42")
            .WithVariable("BUILD_REASON", "PullRequest")
            .WithVariable("SYSTEM_PULLREQUEST_PULLREQUESTID", "7")
            .WithVariable("SYSTEM_JOBID", "12f1170f-54f2-53f3-20dd-22fc7dff55f9");

        checkout.Run<Sample>("Show").Output.ShouldContain("True 42 PullRequest 7 12f1170f-54f2-53f3-20dd-22fc7dff55f9 null");
    }

    private sealed class Sample : NukeBuild
    {
        private static AzurePipelines Azure => AzurePipelines.Instance!;

        private Target Fail => _ => _.Executes(() =>
        {
            Log.Warning("50% done\nmore");
            throw new InvalidOperationException("broken");
        });

        private Target Tell => _ => _.Executes(() =>
        {
            Azure.PublishTestResults("a;b]", AzurePipelinesTestResultsType.VSTest, ["x.trx", "y.trx"], mergeResults: true);
            Azure.PublishCodeCoverage(AzurePipelinesCodeCoverageToolType.Cobertura, "c.xml", "html");
            Azure.SetVariable("Version", "1.2", isOutput: true);
            Azure.LogError("bad", "a.cs", "3");
            Azure.UploadArtifacts("f", "n", "out");
        });

        private Target Show => _ => _.Executes(() => Log.Information(
            "{IsServer} {Id} {Reason} {PullRequest} {Job} {Branch}",
            IsServerBuild, Azure.BuildId, Azure.BuildReason, Azure.PullRequestId, Azure.JobId, Azure.SourceBranch));
    }
}
