using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Builds;

/// <summary>Builds in the manner of the projects that use NUKE.</summary>
public sealed class A_build_as_public_projects_write_it : IDisposable
{
    private readonly Checkout checkout = new Checkout()
        .WithFile(".nuke/parameters.json", """{ "$schema": "build.schema.json", "Solution": "App.slnx" }""")
        .WithFile("App.slnx", "<Solution />");

    [Fact]
    public void has_a_plan_in_the_order_of_its_targets()
    {
        Plan(checkout.Run<LibraryBuild>("Clean", "Publish", "--plan")).ShouldBe(["Clean", "Restore", "Compile", "Test", "Pack", "Publish"]);
        Plan(checkout.Run<ComponentBuild>("Clean", "Verify", "--plan")).ShouldBe(["Clean", "Restore", "Compile", "Test", "Verify"]);
        Plan(checkout.Run<ServiceBuild>("DeployProd", "--plan")).ShouldBe(["Clean", "DeployDev", "Describe", "DeployProd"], ignoreOrder: true);
    }

    [Fact]
    public void names_its_targets_and_parameters_in_the_help()
    {
        var library = checkout.Run<LibraryBuild>("--help").Output;
        library.ShouldContain("Removes what builds leave behind");
        library.ShouldContain("--configuration");
        library.ShouldContain("--NUGET_API_KEY");
        var service = checkout.Run<ServiceBuild>("--help").Output;
        service.ShouldContain("Deploys to prod");
        service.ShouldContain("--service-token");
        service.ShouldNotContain("  Clean");
    }

    [Theory]
    [InlineData("src/Lib/bin/old.dll")]
    [InlineData("artifacts/old.nupkg")]
    public void cleans_its_folders(string leftover)
    {
        var file = checkout.Root / leftover;
        file.Parent.CreateDirectory();
        file.TouchFile();

        var result = checkout.Run<LibraryBuild>("Clean");

        result.ExitCode.ShouldBe(0, result.Error);
        file.FileExists().ShouldBeFalse();
    }

    [Fact]
    public void takes_the_paths_of_its_targets_from_its_components()
    {
        var file = checkout.Root / "src" / "Lib" / "obj" / "old.dll";
        file.Parent.CreateDirectory();
        file.TouchFile();

        var result = checkout.Run<ComponentBuild>("Clean");

        result.ExitCode.ShouldBe(0, result.Error);
        file.FileExists().ShouldBeFalse();
    }

    [Fact]
    public void publishes_nothing_without_the_key()
    {
        var result = checkout.Run<LibraryBuild>("Publish", "--configuration", "Release");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("NUGET_API_KEY");
        result.Build!.ExecutionPlan.ShouldAllBe(target => target.Status != ExecutionStatus.Succeeded);
    }

    [Fact]
    public void takes_a_parameter_that_is_named_like_its_variable()
    {
        checkout.WithVariable("NUGET_API_KEY", "k3y");

        var result = checkout.Run<LibraryBuild>("Publish", "--configuration", "Debug");

        result.Error.ShouldNotContain("NUGET_API_KEY");
        result.Error.ShouldContain("Publish");
    }

    [Fact]
    public void runs_what_its_targets_trigger_with_its_parameters()
    {
        var result = checkout.Run<ServiceBuild>("Clean", "--environments", "dev", "prod", "--retries", "5", "--force");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldContain("App 1.0.0 to");
        result.Output.ShouldContain("5 times");
    }

    /// <summary>NUKE's setup writes the solution into the file whether the build has such a member or not.</summary>
    [Fact]
    public void need_not_use_the_solution_that_its_file_names()
    {
        checkout.Run<WithoutSolution>("Greet").ExitCode.ShouldBe(0);
    }

    public void Dispose() => checkout.Dispose();

    private static string[] Plan(BuildResult result)
    {
        result.ExitCode.ShouldBe(0, result.Error);
        return [.. result.Build!.ExecutionPlan.Select(target => target.Name)];
    }

    private sealed class WithoutSolution : NukeBuild
    {
        private Target Greet => _ => _.Executes(() => { });
    }
}
