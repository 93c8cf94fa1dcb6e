using System.Diagnostics;
using Nuke.Common.IO;
using Nuke.Common.Tests.PublicApi;

namespace Nuke.Common.Tests.SourceGenerators;

/// <summary>Explicit: compiles builds as a user does, half a minute each.</summary>
public sealed class A_build_with_a_typed_solution : IDisposable
{
    private const string Source = """
        using Nuke.Common;
        using Nuke.Common.ProjectModel;
        using Serilog;

        class Build : NukeBuild
        {
            public static int Main() => Execute<Build>(x => x.Show);

            [Solution(GenerateProjects = true)] readonly Solution Solution;

            Project Project => Solution.tests.PROJECT;

            Target Show => _ => _.Executes(() => Log.Information("{Project} lies in {Directory}", Project.Name, Project.Directory));
        }
        """;

    private readonly TemporaryDirectory directory = new();

    private AbsolutePath Root => directory.Path;

    public void Dispose() => directory.Dispose();

    [Fact(Explicit = true)]
    public void that_references_the_engine_is_compiled_again_when_the_solution_changes()
    {
        Write($"""<Import Project="{Repository.Root}/source/Nuke.Common/build/Nuke.Common.Source.targets" />""", $"""
            <ProjectReference Include="{Repository.Root}/source/Nuke.Common/Nuke.Common.csproj" />
            """);
        WriteSolution("Shop.Tests", "Shop_Tests");

        Run().ShouldContain($"Shop.Tests lies in {Root}/tests/Shop.Tests");

        (Root / "Shop.slnx").WriteAllText("<Solution />");
        Dotnet("build", "build", "--no-restore").Output.ShouldContain("error CS1061: 'Solution' does not contain a definition for 'tests'");

        (Root / "Shop.slnx").DeleteFile();
        Dotnet("build", "build", "--no-restore").Output.ShouldContain("error NUKE001: ");
    }

    [Fact(Explicit = true)]
    public void that_references_the_package_gets_the_generator_with_it()
    {
        var version = $"0.0.0-test{Environment.ProcessId}";
        foreach (var project in (string[])["Nuke.Common", "Nuke.Components"])
        {
            Dotnet("pack", Repository.Root / "source" / project, "-o", Root / "feed", $"-p:PackageVersion={version}").ExitCode.ShouldBe(0);
        }

        Write("", $"""
            <PackageReference Include="Nuke.Components" Version="{version}" />
            """);
        WriteSolution("Shop.Tests", "Shop_Tests");

        Run().ShouldContain($"Shop.Tests lies in {Root}/tests/Shop.Tests");
    }

    private void Write(string imports, string references)
    {
        (Root / "build").CreateDirectory();
        (Root / ".nuke").CreateDirectory();
        (Root / ".nuke" / "parameters.json").WriteAllText("""{ "Solution": "Shop.slnx" }""");
        (Root / "build" / "_build.csproj").WriteAllText(
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <NukeRootDirectory>..</NukeRootDirectory>
                <RestoreAdditionalProjectSources>{Root}/feed</RestoreAdditionalProjectSources>
                <RestorePackagesPath Condition="Exists('{Root}/feed')">{Root}/packages</RestorePackagesPath>
              </PropertyGroup>
              {imports}
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """);
    }

    private void WriteSolution(string project, string property)
    {
        (Root / "Shop.slnx").WriteAllText(
            $"""<Solution><Folder Name="/tests/"><Project Path="tests/{project}/{project}.csproj" /></Folder></Solution>""");
        (Root / "build" / "Build.cs").WriteAllText(Source.Replace("PROJECT", property, StringComparison.Ordinal));
    }

    private string Run()
    {
        var build = Dotnet("build", "build");
        build.ExitCode.ShouldBe(0, build.Output);
        var run = Dotnet("exec", (Root / "build" / "bin").GlobFiles("**/_build.dll").Single(), "--no-logo");
        run.ExitCode.ShouldBe(0, run.Output);
        return run.Output;
    }

    private (int ExitCode, string Output) Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true };
        start.Environment.Remove("NUKE_ROOT");
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["RunAnalyzers"] = "false";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
