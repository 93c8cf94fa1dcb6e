using Nuke.Common.Tooling;
using Nuke.Common.Tools.Coverlet;
using Nuke.Common.Tools.DotNet;
using Nuke.Common.Tools.Npm;
using Nuke.Common.Tools.ReportGenerator;

namespace Nuke.Common.Tests.Tools;

public sealed class Settings_of_other_tools
{
    [Fact]
    public void are_those_of_npm()
    {
        Arguments(new NpmCiSettings()).ShouldBe("ci");
        Arguments(new NpmInstallSettings().AddPackages("a", "b").EnableGlobal().SetOnly(NpmOnlyMode.production)).ShouldBe("install a b --global --only=production");
        Arguments(new NpmRunSettings().SetArguments("--fix", "a b").SetCommand("lint")).ShouldBe("run lint -- --fix \"a b\"");
    }

    [Fact]
    public void are_those_of_ReportGenerator() => Arguments(new ReportGeneratorSettings()
            .SetReports("a.xml", "b.xml")
            .SetTargetDirectory("out put")
            .SetReportTypes(ReportTypes.HtmlInline_AzurePipelines, ReportTypes.Badges)
            .SetVerbosity(ReportGeneratorVerbosity.Warning)
            .SetFramework("net10.0"))
        .ShouldBe("-reports:a.xml;b.xml -targetdir:\"out put\" -reporttypes:HtmlInline_AzurePipelines;Badges -verbosity:Warning");

    [Fact]
    public void are_those_of_coverlet()
    {
        var arguments = Arguments(new CoverletSettings()
            .SetAssembly("a.dll")
            .SetTargetSettings(new DotNetTestSettings().SetProjectFile("t.csproj").SetProcessToolPath("/dotnet"))
            .SetFormat(CoverletOutputFormat.cobertura, CoverletOutputFormat.json)
            .SetThreshold(80));

        arguments.ShouldBe("a.dll --target /dotnet --targetargs \"test t.csproj\" --format cobertura --format json --threshold 80");
    }

    [Fact]
    public void are_those_of_coverlet_in_a_test_run() => Arguments(new DotNetTestSettings()
            .EnableCollectCoverage()
            .SetCoverletOutputFormat(CoverletOutputFormat.opencover)
            .SetCoverletOutput("c.xml"))
        .ShouldBe("test --property:CollectCoverage=true --property:CoverletOutputFormat=opencover --property:CoverletOutput=c.xml");

    [Fact(Explicit = true)]
    public void are_understood_by_the_real_npm()
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory.Path / "package.json", """{ "name": "a", "version": "1.0.0", "scripts": { "say": "node -e \"console.log(process.argv[1])\"" } }""");
        File.WriteAllText(directory.Path / "package-lock.json", """{ "name": "a", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "a", "version": "1.0.0" } } }""");

        NpmTasks.NpmCi(_ => _.SetProcessWorkingDirectory(directory.Path));

        NpmTasks.NpmRun(_ => _.SetCommand("say").SetArguments("a b").SetProcessWorkingDirectory(directory.Path))
            .StdToText().ShouldEndWith("a b");
    }

    private static string Arguments(ToolOptions options) => new ArgumentBuilder(options).Text;
}
