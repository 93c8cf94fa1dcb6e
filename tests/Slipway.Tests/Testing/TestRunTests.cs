using Slipway.Testing;
using Slipway.Tests.Linting;

namespace Slipway.Tests.Testing;

public sealed class A_test_run : IDisposable
{
    private const string ToResults = "while [ \"$1\" != --results-directory ]; do shift; done; ";

    private static readonly string Golden = Path.Combine(Checkout.Repository, "tests/Slipway.Tests/Testing/Reports/failures.trx");

    private readonly string folder = Directory.CreateTempSubdirectory("slip way-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact(Explicit = true)]
    public async Task counts_tests_and_lines_of_a_real_project()
    {
        var self = typeof(A_test_run).Assembly.Location;
        var project = new TestProject("Slipway.Tests", "dotnet", "exec", self, "--filter-class", typeof(A_digest).FullName!);

        var results = await Run(project);

        results.ToString().ShouldBe("6 passed, 0 failed");
        results.Coverage.Assemblies.Select(x => x.Assembly).ShouldContain("Slipway");
        results.Coverage.Percent.ShouldBeInRange(0.1, 99);
        File.Exists(Path.Combine(folder, "results/Slipway.Tests/Slipway.Tests.trx")).ShouldBeTrue();
    }

    [Fact]
    public async Task adds_up_its_projects()
    {
        var results = await Run(Script("A.Tests", $"cp '{Golden}' \"$2/A.Tests.trx\"; exit 2"), Script("B.Tests", $"cp '{Golden}' \"$2/B.Tests.trx\"; exit 2"));

        results.ToString().ShouldBe("6 passed, 6 failed");
        results.Skipped.ShouldBe(4);
        results.Projects[0].ToString().ShouldStartWith("A.Tests: 3 passed, 3 failed, 2 skipped in ");
    }

    [Fact]
    public async Task fails_when_a_project_crashes_and_shows_its_last_lines()
    {
        var failure = (await Run(Script("A.Tests", "echo Process terminated.; echo '   at Deep.Inside()'; exit 134"))).Failures.ShouldHaveSingleItem();

        failure.ToString().ShouldBe($"A.Tests (all tests) ended with exit code 134 before all tests had run{Environment.NewLine}  | Process terminated.");
    }

    [Fact]
    public async Task fails_when_a_project_fails_after_its_tests_passed()
    {
        var onlyPassed = WriteReport("""<UnitTestResult testName="a" outcome="Passed"/>""", total: 1);

        var results = await Run(Script("A.Tests", $"cp '{onlyPassed}' \"$2/A.Tests.trx\"; exit 7"));

        results.ToString().ShouldBe("1 passed, 1 failed");
    }

    [Fact]
    public async Task fails_when_a_project_runs_no_test()
    {
        var onlySkipped = WriteReport("""<UnitTestResult testName="a" outcome="NotExecuted"/>""", total: 1);

        var results = await Run(Script("A.Tests", $"cp '{onlySkipped}' \"$2/A.Tests.trx\""), Script("B.Tests", "exit 8"));

        results.Failures.Select(x => x.Message).ShouldBe(["ran no test", "ran no test"]);
    }

    [Fact]
    public async Task does_not_take_the_report_of_an_earlier_run()
    {
        await Run(Script("A.Tests", $"cp '{WriteReport("""<UnitTestResult testName="a" outcome="Passed"/>""", total: 1)}' \"$2/A.Tests.trx\""));

        (await Run(Script("A.Tests", ""))).Failures.ShouldHaveSingleItem().Message.ShouldBe("ran no test");
    }

    [Fact]
    public async Task stops_a_project_that_hangs()
    {
        var run = new TestRun(folder, [Script("A.Tests", "echo waiting; exec sleep 600")], Path.Combine(folder, "results")) { TimeLimit = TimeSpan.FromMilliseconds(300) };

        var failure = (await run.Run(Cancellation)).Failures.ShouldHaveSingleItem();

        failure.Message.ShouldContain("did not end within");
        failure.Message.ShouldContain("| waiting");
    }

    [Fact]
    public async Task ends_its_projects_when_it_is_cancelled()
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var pid = Path.Combine(folder, "pid");
        var running = Run(cancellation.Token, Script("A.Tests", $"echo $$ > '{pid}.new'; mv '{pid}.new' '{pid}'; exec sleep 600"));
        SpinWait.SpinUntil(() => File.Exists(pid), TimeSpan.FromSeconds(30)).ShouldBeTrue();

        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => running);
        Directory.Exists($"/proc/{File.ReadAllText(pid).Trim()}").ShouldBeFalse();
    }

    [Theory]
    [InlineData("NUKE_ENTERPRISE_TOKEN", true)]
    [InlineData("GITHUB_TOKEN", true)]
    [InlineData("CI", true)]
    [InlineData("MSBuildSDKsPath", true)]
    [InlineData("TESTINGPLATFORM_TESTHOSTCONTROLLER_PARENTPID", true)]
    [InlineData("PATH", false)]
    [InlineData("HOME", false)]
    [InlineData("DOTNET_ROOT", false)]
    [InlineData("CITY", false)]
    public void keeps_from_tests_what_the_build_was_started_with(string variable, bool isKept) =>
        TestEnvironment.IsOfTheBuild(variable).ShouldBe(isKept);

    private static TestProject Script(string name, string script) => new(name, "sh", "-c", ToResults + script, "sh");

    private Task<TestResults> Run(params IReadOnlyList<TestProject> projects) => Run(Cancellation, projects);

    private Task<TestResults> Run(CancellationToken cancellation, params IReadOnlyList<TestProject> projects) =>
        new TestRun(folder, projects, Path.Combine(folder, "results")).Run(cancellation);

    private string WriteReport(string results, int total)
    {
        var path = Path.Combine(folder, "only.trx");
        File.WriteAllText(
            path,
            $"""<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>{results}</Results><ResultSummary><Counters total="{total}"/></ResultSummary></TestRun>""");
        return path;
    }
}
