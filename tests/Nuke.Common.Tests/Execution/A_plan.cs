namespace Nuke.Common.Tests.Execution;

public sealed class A_plan
{
    [Theory]
    [InlineData("Compile", "Restore, Compile")]
    [InlineData("Publish", "Restore, Compile, Test, Publish")]
    [InlineData("Test Clean", "Clean, Restore, Compile, Test")]
    [InlineData("Clean Compile", "Clean, Restore, Compile")]
    [InlineData("Package", "Package, Announce")]
    [InlineData("compile restore", "Restore, Compile")]
    [InlineData("Clean+Restore", "Clean, Restore")]
    [InlineData("Compile Package Clean", "Package, Announce, Clean, Restore, Compile")]
    [InlineData("--target Clean Restore", "Clean, Restore")]
    public void has_the_wanted_targets_and_what_they_need_or_trigger(string arguments, string expected)
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>([.. arguments.Split(' '), "--plan"]);

        string.Join(", ", result.Build!.ExecutionPlan.Select(target => target.Name)).ShouldBe(expected);
        result.ExitCode.ShouldBe(0);
    }

    [Fact]
    public void keeps_an_order_that_leads_over_a_target_that_does_not_run()
    {
        using var checkout = new Checkout();

        checkout.Run<Chain>("Last", "First", "--plan").Output.ShouldStartWith(
            """
            2 targets in 2 steps:

              1  First  named on the command line
              2  Last   named on the command line; after First

            """);
    }

    [Fact]
    public void names_the_targets_that_wait_for_each_other_as_a_path()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Circle>("A");

        result.Error.ShouldStartWith("targets wait for each other: A -> B -> C -> A");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void suggests_the_target_that_was_meant()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>("Complie");

        result.Error.ShouldBe($"there is no target Complie{Environment.NewLine}  did you mean Compile? --help shows all{Environment.NewLine}");
        result.ExitCode.ShouldBe(2);
    }

    [Fact]
    public void refuses_a_dependency_that_is_nothing()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Void>("A");

        result.Error.ShouldStartWith("A refers to a target that is no property of the build");
        result.ExitCode.ShouldBe(2);
    }

    private sealed class Void : NukeBuild
    {
        private Target A => _ => _.DependsOn((Target)null!);
    }

    private sealed class Sample : NukeBuild
    {
        private Target Clean => _ => _.Before(Restore).Executes(() => { });

        private Target Restore => _ => _.Executes(() => { });

        private Target Compile => _ => _.DependsOn(Restore).Executes(() => { });

        private Target Test => _ => _.DependsOn(Compile).DependentFor(Publish).Executes(() => { });

        private Target Publish => _ => _.DependsOn(Compile).Executes(() => { });

        private Target Announce => _ => _.TriggeredBy(Package).Executes(() => { });

        private Target Package => _ => _.Executes(() => { });
    }

    private sealed class Chain : NukeBuild
    {
        private Target First => _ => _.Before(Middle).Executes(() => { });

        private Target Middle => _ => _.Executes(() => { });

        private Target Last => _ => _.After(Middle).Executes(() => { });
    }

    private sealed class Circle : NukeBuild
    {
        private Target A => _ => _.DependsOn(B);

        private Target B => _ => _.DependsOn(C);

        private Target C => _ => _.After(A);
    }
}
