using Nuke.Common;
using Slipway.Workflows;

namespace Slipway.Tests.Workflows;

public sealed class A_generated_workflow
{
    [Theory]
    [InlineData("check")]
    [InlineData("deliver")]
    [InlineData("nightly")]
    [InlineData("say")]
    public void is_the_one_that_the_attributes_describe(string name)
    {
        using var checkout = new BuildCheckout().Generate<SampleDelivery>();

        Golden.File($"{name}.golden", checkout.Text(name));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("deliver")]
    [InlineData("nightly")]
    [InlineData("say")]
    public void is_the_same_when_the_engine_is_asked_for_it(string name)
    {
        using var checkout = new BuildCheckout();

        var (exitCode, output) = checkout.Run<SampleDelivery>("--generate-configuration", $"GitHubActions_{name}", "--host", "GitHubActions");

        exitCode.ShouldBe(0, output);
        Golden.File($"{name}.golden", checkout.Text(name));
    }

    [Fact(Explicit = true)]
    public async Task passes_actionlint_and_the_schema_of_GitHub()
    {
        using var build = new BuildCheckout().Generate<SampleDelivery>();
        using var checkout = new Linting.Checkout();
        foreach (var name in new[] { "check", "deliver", "nightly", "say" })
        {
            checkout.With($".github/workflows/{name}.yml", build.Text(name));
        }

        var findings = await Slipway.Linting.Linters.Check(checkout.All, checkout.Files, TestContext.Current.CancellationToken);

        findings.ShouldBeEmpty();
    }

    [Fact]
    public void needs_what_its_targets_depend_on()
    {
        using var checkout = new BuildCheckout().Generate<SampleDelivery>();

        checkout.Needs("deliver", "pack").ShouldBe("test, lint");
        checkout.Needs("deliver", "deploy").ShouldBe("pack");
        checkout.Needs("deliver", "promote").ShouldBe("pack, deploy");
        checkout.Needs("deliver", "go-back").ShouldBe("");
    }

    [Fact]
    public void needs_something_else_when_a_dependency_changes()
    {
        using var checkout = new BuildCheckout().Generate<WithOtherDependencies>();

        checkout.Needs("deliver", "pack").ShouldBe("test");
        checkout.Needs("deliver", "deploy").ShouldBe("pack, lint");
    }

    [Fact]
    public void needs_something_else_when_a_job_is_none_any_more()
    {
        using var checkout = new BuildCheckout().Generate<WithTestAsAJob>();
        checkout.Needs("small", "last").ShouldBe("test");

        checkout.Generate<WithTestInside>();

        checkout.Needs("small", "last").ShouldBe("");
        checkout.Job("small", "last").ShouldContain("run: ./build.sh Test Last --skip");
    }

    [Fact]
    public void needs_something_else_when_a_target_inside_of_it_becomes_a_job()
    {
        using var checkout = new BuildCheckout().Generate<WithCompileAsAJob>();

        checkout.Needs("deliver", "test").ShouldBe("compile");
        checkout.Job("deliver", "test").ShouldContain("run: ./build.sh Test --skip --profile cloud");
        checkout.Job("deliver", "compile").ShouldContain("run: ./build.sh Restore Compile --skip --profile cloud");
    }

    [Fact]
    public void needs_the_job_after_which_it_runs()
    {
        using var checkout = new BuildCheckout().Generate<SampleDelivery>();

        checkout.Needs("nightly", "sweep").ShouldBe("test");
    }

    [Fact]
    public void runs_a_target_that_another_triggers_inside_of_its_job()
    {
        using var checkout = new BuildCheckout().Generate<WithTrigger>();

        checkout.Job("small", "first").ShouldContain("run: ./build.sh First Second --skip");
        checkout.Needs("small", "third").ShouldBe("first");
    }

    [Fact]
    public void gives_files_of_a_target_inside_of_another_job_to_the_one_that_uses_them()
    {
        using var checkout = new BuildCheckout().Generate<WithFilesOfCompile>();

        checkout.Job("small", "first").ShouldContain("name: prepare\n          path: output/\n          if-no-files-found: error");
        checkout.Job("small", "last").ShouldContain("name: prepare\n          path: output\n");
        checkout.Needs("small", "last").ShouldBe("first");
    }

    [Fact]
    public void has_no_expression_in_a_script_and_no_credentials_in_the_checkout()
    {
        using var checkout = new BuildCheckout().Generate<SampleDelivery>();

        foreach (var name in new[] { "check", "deliver", "nightly", "say" })
        {
            var lines = checkout.Text(name).Split('\n');
            lines.Where(x => x.TrimStart().StartsWith("run: ", StringComparison.Ordinal)).ShouldAllBe(x => !x.Contains("${{", StringComparison.Ordinal));
            lines.Count(x => x.Contains("persist-credentials: \"false\"", StringComparison.Ordinal))
                .ShouldBe(lines.Count(x => x.Contains("uses: actions/checkout@", StringComparison.Ordinal)));
        }
    }

    private sealed class WithOtherDependencies : SampleDelivery
    {
        [Job("Pack", Gives = [nameof(Version)])]
        protected override Target Pack => _ => _.DependsOn(Test).Executes(() => { });

        [Job("Deploy", Environment = "dev", Takes = [nameof(Version)])]
        [WhenInput(nameof(Stage), "dev")]
        protected override Target Deploy => _ => _.DependsOn(Pack, Lint).Executes(() => { });
    }

    [Workflow("small", nameof(Last), OnManual = [])]
    private class WithTestAsAJob : SampleBuild
    {
        [Job("Test")]
        protected virtual Target Test => _ => _.Executes(() => { });

        [Job("Last")]
        protected Target Last => _ => _.DependsOn(Test).Executes(() => { });
    }

    private sealed class WithTestInside : WithTestAsAJob
    {
        protected override Target Test => _ => _.Executes(() => { });
    }

    private sealed class WithCompileAsAJob : SampleDelivery
    {
        [Job("Compile")]
        protected override Target Compile => _ => _.DependsOn(Restore).Executes(() => { });
    }

    [Workflow("small", nameof(Third), OnManual = [])]
    private sealed class WithTrigger : SampleBuild
    {
        [Job("First")]
        private Target First => _ => _.Triggers(Second).Executes(() => { });

        private Target Second => _ => _.Executes(() => { });

        [Job("Third")]
        private Target Third => _ => _.DependsOn(First).Executes(() => { });
    }

    [Workflow("small", nameof(Last), OnManual = [])]
    private sealed class WithFilesOfCompile : SampleBuild
    {
        private Target Prepare => _ => _.Produces("output/").Executes(() => { });

        [Job("First")]
        private Target First => _ => _.DependsOn(Prepare).Executes(() => { });

        [Job("Last")]
        private Target Last => _ => _.DependsOn(First).Consumes(Prepare).Executes(() => { });
    }
}
