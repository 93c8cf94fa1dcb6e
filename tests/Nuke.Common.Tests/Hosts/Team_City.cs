using Nuke.Common.CI.TeamCity;
using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Hosts;

public sealed class Team_City
{
    [Fact]
    public void folds_targets_and_takes_their_problems()
    {
        using var checkout = new Checkout().WithVariable("TEAMCITY_VERSION", "2025.1");

        var lines = checkout.Run<Sample>("Fail").Output.Split(Environment.NewLine);

        lines.ShouldContain("##teamcity[blockOpened name='Fail']");
        lines.ShouldContain("##teamcity[blockClosed name='Fail']");
        lines.ShouldContain("##teamcity[message text='Fail: it|'s |[half|] done |||nmore' status='WARNING']");
        lines.ShouldContain("##teamcity[message text='Fail: InvalidOperationException: broken' status='ERROR']");
    }

    [Fact]
    public void takes_messages()
    {
        using var checkout = new Checkout();

        var lines = checkout.Run<Sample>("Tell", "--host", "TeamCity").Output.Split(Environment.NewLine).Where(line => line.StartsWith("##", StringComparison.Ordinal));

        lines.ShouldBe(
        [
            "##teamcity[blockOpened name='Tell']",
            "##teamcity[buildNumber '1.2']",
            "##teamcity[buildStatus text='{build.status.text} gr|0x00fcn']",
            "##teamcity[setParameter name='env.A' value='b']",
            "##teamcity[importData type='vstest' path='a b.trx' verbose='true' whenNoDataPublished='warning']",
            "##teamcity[publishArtifacts 'out => x.zip']",
            "##teamcity[buildProblem description='bad']",
            "##teamcity[message text='wrong' errorDetails='a|nb' status='ERROR']",
            "##teamcity[disableServiceMessages]",
            "##teamcity[blockClosed name='Tell']",
        ]);
    }

    [Fact]
    public void tells_what_it_runs_in_files_of_properties()
    {
        using var checkout = new Checkout()
            .WithVariable("TEAMCITY_VERSION", "2025.1")
            .WithFile("failed.txt", "A.Tests.fails\n");
        checkout
            .WithFile("configuration.properties", "# comment\nteamcity.pullRequest.number=7\nteamcity.build.branch = feature/\\u00fcber\\\n   all\nteamcity.build.id:42\n")
            .WithFile(
                "system.properties",
                $"""
                build.number=1.2
                build.vcs.number   abc
                teamcity.auth.password=p4ss\:word
                teamcity.configuration.properties.file={Escaped(checkout.Root / "configuration.properties")}
                teamcity.tests.recentlyFailedTests.file={Escaped(checkout.Root / "failed.txt")}
                """)
            .WithVariable("TEAMCITY_BUILD_PROPERTIES_FILE", checkout.Root / "system.properties");

        var output = checkout.Run<Sample>("Show").Output;

        output.ShouldContain("1.2 abc feature/überall 42 7 True 1 null");
        output.ShouldContain("the password is [REDACTED]");
        output.ShouldNotContain("p4ss:word");
    }

    [Fact]
    public void may_tell_nothing()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Show", "--host", "teamcity").Output.ShouldContain("null null null 0 null False 0 null");
    }

    private static string Escaped(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal);

    private sealed class Sample : NukeBuild
    {
        private static TeamCity City => TeamCity.Instance!;

        private Target Fail => _ => _.Executes(() =>
        {
            Log.Warning("it's [half] done |\nmore");
            throw new InvalidOperationException("broken");
        });

        private Target Tell => _ => _.Executes(() =>
        {
            City.SetBuildNumber("1.2");
            City.SetBuildStatus("grün", append: true);
            City.SetEnvironmentVariable("A", "b");
            City.ImportData(TeamCityImportType.vstest, "a b.trx", verbose: true, action: TeamCityNoDataPublishedAction.warning);
            City.PublishArtifacts("out => x.zip");
            City.AddBuildProblem("bad");
            City.WriteError("wrong", "a\nb");
            City.DisableServiceMessages();
        });

        private Target Show => _ => _.Executes(() =>
        {
            Log.Information(
                "{Number} {Commit} {Branch} {Id} {PullRequest} {IsPullRequest} {Failed} {Server}",
                City.BuildNumber, City.BuildVcsNumber, City.BranchName, City.BuildId, City.PullRequestNumber, City.IsPullRequest, City.RecentlyFailedTests.Count, City.ServerUrl);
            Log.Information("the password is {Password}", City.AuthPassword);
        });
    }
}
