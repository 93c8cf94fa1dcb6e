using Nuke.Common.CI.AppVeyor;
using Nuke.Common.CI.Bitrise;
using Nuke.Common.CI.TravisCI;
using Nuke.Common.Tests.Components;
using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Hosts;

public sealed class Other_servers
{
    [Fact]
    public void such_as_Travis_fold_targets()
    {
        using var checkout = new Checkout().WithVariable("TRAVIS", "true").WithVariable("TRAVIS_EVENT_TYPE", "pull_request").WithVariable("TRAVIS_JOB_NUMBER", "4.1");

        var output = checkout.Run<Sample>("Travis").Output;

        output.ShouldContain("travis_fold:start:travis\r\e[0KTravis");
        output.ShouldContain("travis_fold:end:travis\r\e[0K");
        output.ShouldContain("pull_request 4.1 null");
    }

    [Fact]
    public void such_as_Bitrise_tell_when_they_were_asked()
    {
        using var checkout = new Checkout()
            .WithVariable("BITRISE_BUILD_URL", "https://example.org/1")
            .WithVariable("BITRISE_BUILD_TRIGGER_TIMESTAMP", "86400")
            .WithVariable("BITRISE_PULL_REQUEST", "7");

        checkout.Run<Sample>("Bitrise").Output.ShouldContain("1970-01-02 7 https://example.org/1");
    }

    [Fact]
    public void such_as_AppVeyor_take_messages_through_their_program_until_the_page_is_full()
    {
        using var checkout = new Checkout().WithVariable("APPVEYOR", "True").WithVariable("APPVEYOR_REPO_TAG", "true");
        var appveyor = new RecordingTool(checkout.Root);

        var result = checkout.Run<Sample>("AppVeyor");

        result.Output.ShouldContain("True 0 null");
        appveyor.Calls.ShouldBe(
        [
            "AddMessage Token [REDACTED] -Category Warning -Details a b",
            "AddMessage careful -Category Information",
            "PushArtifact out/a.zip -FileName a.zip",
            "UpdateBuild -Version 1.2",
        ]);
    }

    private sealed class Sample : NukeBuild
    {
        [Parameter, Secret] private readonly string Token = "s3cret-token";

        private Target Travis => _ => _.Executes(() => Log.Information(
            "{Event} {Job} {Tag}", TravisCI.Instance!.EventType, TravisCI.Instance.JobNumber, TravisCI.Instance.Tag));

        private Target Bitrise => _ => _.Executes(() => Log.Information(
            "{Time:yyyy-MM-dd} {PullRequest} {Url:l}",
            CI.Bitrise.Bitrise.Instance!.BuildTriggerTimestamp, CI.Bitrise.Bitrise.Instance.PullRequest, CI.Bitrise.Bitrise.Instance.BuildUrl));

        private Target AppVeyor => _ => _.Executes(() =>
        {
            var server = CI.AppVeyor.AppVeyor.Instance!;
            EnvironmentInfo.SetVariable("APPVEYOR_EXE", RootDirectory / "tool.sh");
            using var limit = Limit(2);
            Log.Information("{IsTag} {Build} {Branch}", server.RepositoryTag, server.BuildId, server.RepositoryBranch);
            server.WriteInformation("careful");
            server.WriteWarning($"Token {Token}", "a b");
            server.WriteError("too much");
            server.PushArtifact("out/a.zip");
            server.UpdateBuildVersion("1.2");
        });

        private static Undo Limit(int count)
        {
            var before = CI.AppVeyor.AppVeyor.MessageLimit;
            CI.AppVeyor.AppVeyor.MessageLimit = count;
            return new Undo(() => CI.AppVeyor.AppVeyor.MessageLimit = before);
        }
    }
}
