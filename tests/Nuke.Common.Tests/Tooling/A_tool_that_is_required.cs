using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.Git;
using Nuke.Common.Tools.ReportGenerator;

namespace Nuke.Common.Tests.Tooling;

public sealed class A_tool_that_is_required : IDisposable
{
    private readonly Checkout checkout = new();

    public A_tool_that_is_required() => Write("build/_build.csproj", "<Project />");

    public void Dispose() => checkout.Dispose();

    [Theory]
    [InlineData("Program", "Program: 'no-such-program' is not on the PATH: install it, or name its path in NO_SUCH_PROGRAM_EXE")]
    [InlineData("Package", "Package: The NuGet package ReportGenerator is not there: add <PackageDownload Include=\"ReportGenerator\"")]
    [InlineData("VersionOfPackage", "VersionOfPackage: The NuGet package ReportGenerator 5.0.0 is not there")]
    [InlineData("NodePackage", "NodePackage: The npm package greeter is not there: add it to")]
    [InlineData("SystemPackage", "SystemPackage: The system's package no-such-package is not there: run 'apt-get install no-such-package'")]
    public void by_a_target_and_missing_is_an_error_before_anything_runs(string target, string error)
    {
        var result = checkout.Run<Sample>(target);

        result.Error.ShouldStartWith(error);
        result.ExitCode.ShouldBe(2);
        result.Statuses.ShouldBe($"First Scheduled, {target} Scheduled");
    }

    [Theory]
    [InlineData("Git")]
    [InlineData("Package")]
    [InlineData("VersionOfPackage")]
    [InlineData("NodePackage")]
    [InlineData("VersionOfNodePackage")]
    public void by_a_target_and_there_lets_it_run(string target)
    {
        Install("5.0.0");

        checkout.Run<Sample>(target).ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("VersionOfPackage", "The NuGet package ReportGenerator 5.0.0 is not there")]
    [InlineData("VersionOfNodePackage", "The npm package greeter@5.0.0 is required, but")]
    public void in_another_version_is_missing(string target, string error)
    {
        Install("5.0.1");

        checkout.Run<Sample>(target).Error.ShouldContain(error);
    }

    [Fact]
    public void by_a_skipped_target_does_not_matter() =>
        checkout.Run<Sample>("Last", "--skip", "Program").ExitCode.ShouldBe(0);

    [Fact]
    public void by_the_build_or_a_component_of_it_is_checked_in_every_run_but_not_for_the_help()
    {
        var error = checkout.Run<Strict>("Do").Error;

        error.ShouldContain("The NuGet package ReportGenerator 5.0.0 is not there");
        error.ShouldContain("'no-such-program' is not on the PATH");
        checkout.Run<Strict>("--help").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void says_where_it_comes_from() =>
        checkout.Run<Vague>("Do").Error.ShouldStartWith("FromNowhere is required, but does not say where it comes from");

    private void Install(string version)
    {
        var packages = checkout.Root / "packages";
        Write("build/obj/project.assets.json", $$"""{ "packageFolders": { "{{packages}}": {} }, "libraries": { "ReportGenerator/{{version}}": { "type": "package" } } }""");
        (packages / "reportgenerator" / version).CreateDirectory();
        Write("build/node_modules/greeter/package.json", $$"""{ "version": "{{version}}" }""");
    }

    private void Write(string file, string content)
    {
        (checkout.Root / file).Parent.CreateDirectory();
        (checkout.Root / file).WriteAllText(content);
    }

    [PathTool(Executable = "no-such-program")]
    private sealed class Absent : IRequirePathTool;

    [NpmTool(Id = "greeter", Executable = "greet")]
    private sealed class Greeter : IRequireNpmPackage;

    [AptGetTool(Id = "no-such-package")]
    private sealed class OfSystem : IRequireAptGetPackage;

    private sealed class FromNowhere : IRequireTool;

    private sealed class Sample : NukeBuild
    {
        private Target First => _ => _.Executes(() => { });

        private Target Git => _ => _.DependsOn(First).Requires<GitTasks>();

        private Target Program => _ => _.DependsOn(First).Requires<Absent>().Executes(() => { });

        private Target Package => _ => _.DependsOn(First).Requires<ReportGeneratorTasks>();

        private Target VersionOfPackage => _ => _.DependsOn(First).Requires<ReportGeneratorTasks>("5.0.0");

        private Target NodePackage => _ => _.DependsOn(First).Requires<Greeter>();

        private Target VersionOfNodePackage => _ => _.DependsOn(First).Requires<Greeter>("5.0.0");

        private Target SystemPackage => _ => _.DependsOn(First).Requires<OfSystem>();

        private Target Last => _ => _.DependsOn(Program);
    }

    [Requires<Absent>]
    private interface IComponent : INukeBuild;

    [Requires<ReportGeneratorTasks>(Version = "5.0.0")]
    private sealed class Strict : NukeBuild, IComponent
    {
        private Target Do => _ => _;
    }

    private sealed class Vague : NukeBuild
    {
        private Target Do => _ => _.Requires<FromNowhere>();
    }
}
