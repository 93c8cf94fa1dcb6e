using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using Nuke.Common.Tools.ReportGenerator;
using Nuke.Components;

namespace Nuke.Common.Tests.Components;

public sealed class Coverage_of_a_build : IDisposable
{
    private readonly Checkout checkout;
    private readonly RecordingTool tool;

    public Coverage_of_a_build()
    {
        checkout = new Checkout().WithFile("A.slnx", """<Solution><Project Path="a/A.Tests.csproj" /></Solution>""");
        (checkout.Root / "a").CreateDirectory();
        (checkout.Root / ".git" / "HEAD").WriteAllText("ref: refs/heads/main\n");
        (checkout.Root / ".git" / "config").WriteAllText("");
        checkout.WithFile("a/A.Tests.csproj", "<Project />").WithVariable("NUKE_SOLUTION", checkout.Root / "A.slnx");
        tool = new RecordingTool(checkout.Root);
    }

    private AbsolutePath Output => checkout.Root / "output";

    public void Dispose() => checkout.Dispose();

    [Fact]
    public void is_measured_where_it_is_reported()
    {
        checkout.Run<Sample>("ReportCoverage", "--skip", "Restore", "Compile");

        var call = tool.Calls.Single(call => call.StartsWith("test", StringComparison.Ordinal));
        call.ShouldContain("--property:CollectCoverage=true");
        call.ShouldContain("--property:CoverletOutputFormat=cobertura");
        call.ShouldContain($"--property:CoverletOutput={Output}/test-results/A.Tests.xml");
    }

    [Fact]
    public void is_not_measured_where_only_tests_run()
    {
        checkout.Run<Sample>("Test", "--skip", "Restore", "Compile");

        tool.Calls.Single().ShouldNotContain("CollectCoverage");
    }

    [Fact]
    public void becomes_pages_and_one_file()
    {
        var page = Output / "reports" / "coverage-report" / "index.html";
        page.Parent.CreateDirectory();
        page.WriteAllText("<html/>");

        var result = checkout.Run<Sample>("ReportCoverage", "--skip", "Restore", "Compile", "Test");

        result.ExitCode.ShouldBe(0, result.Error + result.Output);
        tool.Calls.ShouldBe([$"-reports:{Output}/test-results/*.xml -reporttypes:HtmlInline -targetdir:{Output}/reports/coverage-report"]);
        (Output / "reports" / "coverage-report.zip").FileExists().ShouldBeTrue();
    }

    [Fact]
    public void goes_to_Azure_Pipelines_from_there()
    {
        (Output / "test-results" / "A.Tests.xml").WriteAllText("<coverage/>");
        (Output / "reports" / "coverage-report").CreateDirectory();

        checkout.WithVariable("TF_BUILD", "True").Run<Sample>("ReportCoverage", "--skip", "Restore", "Compile", "Test").Output.ShouldContain(
            $"##vso[codecoverage.publish codecoveragetool=Cobertura;summaryfile={Output}/test-results/A.Tests.xml;reportdirectory={Output}/reports/coverage-report;]");
    }

    private sealed class Sample : NukeBuild, IReportCoverage
    {
        public Configure<DotNetTestSettings> TestSettings => _ => _.SetProcessToolPath(RootDirectory / "tool.sh");

        public Configure<ReportGeneratorSettings> ReportGeneratorSettings => _ => _.SetProcessToolPath(RootDirectory / "tool.sh");
    }
}
