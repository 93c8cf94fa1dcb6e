using Slipway.Workflows;

namespace Slipway.Tests.Workflows;

public sealed class Stale_workflows
{
    [Fact]
    public void are_written_by_a_local_build_which_says_so_in_a_line()
    {
        using var checkout = new BuildCheckout();

        var (exitCode, output) = checkout.Run<Small>("Hello");

        exitCode.ShouldBe(0);
        output.ShouldContain("[WRN] .github/workflows/small.yml was out of date and has been generated: commit it");
        checkout.Text("small").ShouldContain("run: ./build.sh Say --skip");
    }

    [Fact]
    public void are_no_more_after_a_local_build()
    {
        using var checkout = new BuildCheckout();
        checkout.Run<Small>("Hello");
        File.WriteAllText(checkout.Workflow("small"), checkout.Text("small").ReplaceLineEndings("\r\n"));
        File.SetLastWriteTimeUtc(checkout.Workflow("small"), DateTime.UnixEpoch);

        checkout.Run<Small>("Hello").Output.ShouldNotContain("small.yml");

        File.GetLastWriteTimeUtc(checkout.Workflow("small")).ShouldBe(DateTime.UnixEpoch);
    }

    [Fact]
    public void that_a_person_has_edited_or_removed_are_written_again()
    {
        using var checkout = new BuildCheckout();
        checkout.Run<Small>("Hello");
        var text = checkout.Text("small");

        File.WriteAllText(checkout.Workflow("small"), text.Replace("Say", "Shout", StringComparison.Ordinal));
        checkout.Run<Small>("Hello").Output.ShouldContain("small.yml was out of date");
        checkout.Text("small").ShouldBe(text);

        File.Delete(checkout.Workflow("small"));
        checkout.Run<Small>("Hello").Output.ShouldContain("small.yml was out of date");
        checkout.Text("small").ShouldBe(text);
    }

    [Fact]
    public void of_a_build_that_has_changed_are_written_again()
    {
        using var checkout = new BuildCheckout();
        checkout.Run<Small>("Hello");

        checkout.Run<Changed>("Hello").Output.ShouldContain("small.yml was out of date");

        checkout.Text("small").ShouldContain("run: ./build.sh Hello Say --skip");
    }

    [Fact]
    public void fail_a_build_on_a_server_before_its_first_target_and_show_the_difference()
    {
        using var checkout = BuildCheckout.OnAServer();
        checkout.Generate<Small>();
        var stale = checkout.Text("small").Replace("timeout-minutes: 15", "timeout-minutes: 600", StringComparison.Ordinal);
        File.WriteAllText(checkout.Workflow("small"), stale);

        var (exitCode, output) = checkout.Run<Small>("Hello");

        exitCode.ShouldBe(1);
        output.ShouldContain(".github/workflows/small.yml: not what the build generates");
        output.ShouldContain("-    timeout-minutes: 600\n+    timeout-minutes: 15\n");
        output.ShouldContain("run ./build.sh GenerateWorkflows, and commit what it writes");
        output.ShouldNotContain("Hello  ");
        checkout.Text("small").ShouldBe(stale);
    }

    [Fact]
    public void that_are_missing_fail_a_build_on_a_server_and_stay_missing()
    {
        using var checkout = BuildCheckout.OnAServer();

        var (exitCode, output) = checkout.Run<Small>("Hello");

        exitCode.ShouldBe(1);
        output.ShouldContain("+name: small");
        File.Exists(checkout.Workflow("small")).ShouldBeFalse();
    }

    [Fact]
    public void that_are_current_let_a_build_on_a_server_go_on()
    {
        using var checkout = BuildCheckout.OnAServer();
        checkout.Generate<Small>();

        checkout.Run<Small>("Hello").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void whose_attribute_is_gone_are_stale_and_a_local_build_removes_them()
    {
        using var checkout = new BuildCheckout();
        checkout.Generate<SampleDelivery>();
        checkout.Write(".github/workflows/own.yml", "name: Written by a person\n");

        checkout.Run<Small>("Generate", "--check").Output.ShouldContain("-name: deliver");
        checkout.Run<Small>("Hello").Output.ShouldContain(".github/workflows/deliver.yml was out of date");

        File.Exists(checkout.Workflow("deliver")).ShouldBeFalse();
        File.Exists(checkout.Workflow("own")).ShouldBeTrue();
        checkout.Run<Small>("Generate", "--check").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void are_only_shown_when_a_hook_asks()
    {
        using var checkout = new BuildCheckout();

        var (exitCode, output) = checkout.Run<Small>("Generate", "--check");

        exitCode.ShouldBe(1);
        output.ShouldContain("+name: small");
        File.Exists(checkout.Workflow("small")).ShouldBeFalse();
    }

    [Workflow("small", nameof(Say), OnPush = ["main"])]
    private sealed class Small : SampleBuild
    {
        [Job("Say")]
        private Nuke.Common.Target Say => _ => _.Executes(() => { });
    }

    [Workflow("small", nameof(Say), OnPush = ["main"])]
    private sealed class Changed : SampleBuild
    {
        [Job("Say")]
        private Nuke.Common.Target Say => _ => _.DependsOn(Hello).Executes(() => { });
    }
}
