using Nuke.Common.CI;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Utilities;

namespace Nuke.Common.Tests.BuildServers;

public sealed class The_configuration_of_a_build_server
{
    [Fact]
    public void is_written_by_a_local_run_which_says_so()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>("Hello");

        result.Output.ShouldContain("[WRN] plain.conf was out of date and has been generated: commit it");
        result.ExitCode.ShouldBe(0);
        (checkout.Root / "plain.conf").ReadAllText().ShouldEndWith("targets\n  Prepare\n  Hello\nhost GitHubActions\n");
    }

    [Fact]
    public void says_who_wrote_it()
    {
        using var checkout = new Checkout();
        checkout.Run<Sample>("Hello");

        (checkout.Root / "plain.conf").ReadAllText().ShouldContain("//     --generate-configuration GitHubActions_plain --host GitHubActions\n");
    }

    [Fact]
    public void is_left_alone_when_nothing_has_changed()
    {
        using var checkout = new Checkout();
        checkout.Run<Sample>("Hello");
        var file = checkout.Root / "plain.conf";
        file.UpdateText(text => text.Replace("\n", "\r\n", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        checkout.Run<Sample>("Hello").Output.ShouldNotContain("plain.conf");

        File.GetLastWriteTimeUtc(file).ShouldBe(DateTime.UnixEpoch);
    }

    [Fact]
    public void that_is_out_of_date_fails_a_run_on_a_server_and_shows_the_difference()
    {
        using var checkout = new Checkout();
        checkout.Run<Sample>("Hello");
        var file = checkout.Root / "plain.conf";
        file.UpdateText(text => text.Replace("  Prepare\n", "", StringComparison.Ordinal));
        var before = file.ReadAllText();

        var result = checkout.WithVariable("GITHUB_ACTIONS", "true").Run<Sample>("Hello");

        result.Error.Replace("\r\n", "\n", StringComparison.Ordinal).ShouldBe(
            """
            plain.conf: not what the build generates
              run the build once on your machine, and commit what it writes
            --- plain.conf
            +++ plain.conf (generated)
            @@ -11,5 +11,6 @@
             // ------------------------------------------------------------------------------
             
             targets
            +  Prepare
               Hello
             host GitHubActions

            """);
        result.ExitCode.ShouldBe(1);
        result.Build!.ExecutionPlan.ShouldBeEmpty();
        file.ReadAllText().ShouldBe(before);
    }

    [Fact]
    public void that_is_missing_fails_a_run_on_a_server_and_stays_missing()
    {
        using var checkout = new Checkout().WithVariable("GITHUB_ACTIONS", "true");

        var result = checkout.Run<Sample>("Hello");

        result.Error.ShouldContain("@@ -0,0 +1,16 @@");
        result.ExitCode.ShouldBe(1);
        (checkout.Root / "plain.conf").FileExists().ShouldBeFalse();
    }

    [Fact]
    public void that_is_current_lets_a_run_on_a_server_go_on()
    {
        using var checkout = new Checkout();
        checkout.Run<Sample>("Hello");

        checkout.WithVariable("GITHUB_ACTIONS", "true").Run<Sample>("Hello").Statuses.ShouldBe("Prepare Succeeded, Hello Succeeded");
    }

    [Fact]
    public void is_written_on_demand_without_running_anything()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>("--generate-configuration", "githubactions_manual");

        result.ExitCode.ShouldBe(0);
        result.Build!.ExecutionPlan.ShouldBeEmpty();
        (checkout.Root / "manual.conf").ReadAllText().ShouldEndWith("host GitHubActions\n");
        (checkout.Root / "plain.conf").FileExists().ShouldBeFalse();
    }

    [Fact]
    public void has_a_name_that_the_user_may_mistype()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>("--generate-configuration", "GitHubActions_plane", "--host", "GitHubActions");

        result.Error.ShouldStartWith($"--generate-configuration: there is no configuration GitHubActions_plane{Environment.NewLine}  did you mean GitHubActions_plain?");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void that_is_there_twice_is_an_error()
    {
        using var checkout = new Checkout();

        checkout.Run<Doubled>("Hello").Error.ShouldStartWith("Doubled has two configurations GitHubActions_plain");
    }

    [Fact]
    public void is_made_without_what_the_user_told_this_run()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Hello", "--greeting", "salut").Output.ShouldContain("plain.conf was out");

        (checkout.Root / "plain.conf").ReadAllText().ShouldNotContain("salut");
    }

    [Fact]
    public void hears_of_the_end_of_a_build_on_its_host()
    {
        using var checkout = new Checkout();
        checkout.Run<Sample>("Hello");
        (checkout.Root / "plain.state").FileExists().ShouldBeFalse();

        checkout.WithVariable("GITHUB_ACTIONS", "true").Run<Sample>("Hello");

        (checkout.Root / "plain.state").FileExists().ShouldBeTrue();
    }

    private sealed class PlainAttribute(string name) : ConfigurationAttributeBase
    {
        public override string IdPostfix => name;

        public override Type HostType => typeof(GitHubActions);

        public override AbsolutePath ConfigurationFile => NukeBuild.RootDirectory / $"{name}.conf";

        public override IEnumerable<AbsolutePath> GeneratedFiles => [ConfigurationFile];

        public override IEnumerable<string> RelevantTargetNames => ["Hello"];

        public override IEnumerable<string> IrrelevantTargetNames => ["Never"];

        public override CustomFileWriter CreateWriter(StreamWriter streamWriter) => new(streamWriter, 2, "//");

        public override ConfigurationEntity GetConfiguration(IReadOnlyCollection<ExecutableTarget> relevantTargets) =>
            new PlainConfiguration(relevantTargets, ((Sample)Build).Greeting);

        public override void SerializeState() => (NukeBuild.RootDirectory / $"{name}.state").WriteAllText("");
    }

    private sealed class PlainConfiguration(IEnumerable<ExecutableTarget> targets, string? greeting) : ConfigurationEntity
    {
        public override void Write(CustomFileWriter writer)
        {
            writer.WriteLine("targets");
            using (writer.Indent())
            {
                foreach (var target in targets)
                {
                    writer.WriteLine(target.Name);
                }
            }

            writer.Write(inner => inner.WriteLine($"host {NukeBuild.Host.GetType().Name}{greeting}"));
        }
    }

    [Plain("plain")]
    [Plain("manual", AutoGenerate = false)]
    private class Sample : NukeBuild
    {
        [Parameter] public readonly string? Greeting;

        protected Target Never => _ => _.Executes(() => { });

        protected Target Prepare => _ => _.Executes(() => { });

        protected Target Hello => _ => _.DependsOn(Prepare).Executes(() => { });
    }

    [Plain("plain")]
    [Plain("plain")]
    private sealed class Doubled : Sample;
}
