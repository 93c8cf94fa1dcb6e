using System.Diagnostics;
using Serilog;
using Slipway.Tools;

namespace Slipway.Testing;

/// <summary>Runs compiled test projects side by side; leaves a TRX and a Cobertura report of each.</summary>
/// <param name="Root">The folder of the checkout; failures are named relative to it.</param>
/// <param name="Projects">The projects, of different names.</param>
/// <param name="Results">The folder of the reports: <c>NAME/NAME.trx</c> and <c>NAME/NAME.cobertura.xml</c>.</param>
public sealed record TestRun(string Root, IReadOnlyList<TestProject> Projects, string Results)
{
    /// <summary>Ends a project after this time; 25 minutes unless told.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(25);

    /// <summary>Explicit tests are skipped unless told.</summary>
    public ExplicitTests Explicit { get; init; }

    /// <summary>Only the tests of this namespace, <c>*</c> standing for any end of it; all unless told.</summary>
    public string? Namespace { get; init; }

    /// <summary>Not the tests of this namespace.</summary>
    public string? ExceptNamespace { get; init; }

    /// <summary>Runs the tests; shows one line for each project, and each failure.</summary>
    /// <exception cref="UserError">A coverage report is damaged; what is wrong with tests is a failure in the results.</exception>
    public async Task<TestResults> Run(CancellationToken cancellation)
    {
        using var cores = new SemaphoreSlim(Environment.ProcessorCount);
        var projects = await Task.WhenAll(Projects.Select(x => RunWhenFree(x, cores, cancellation)));
        return new TestResults(projects, Coverage.Read(Projects.Select(CoverageOf).Where(File.Exists)));
    }

    private async Task<ProjectResult> RunWhenFree(TestProject project, SemaphoreSlim cores, CancellationToken cancellation)
    {
        await cores.WaitAsync(cancellation);
        try
        {
            var result = await Run(project, cancellation);
            Log.Information("{Result}", result);
            foreach (var failure in result.Failures)
            {
                // At once, in short: the failed gate says all of it.
                Log.Information("failed: {Failure:l}", failure.ToString().Split('\n', 2)[0].TrimEnd());
            }

            return result;
        }
        finally
        {
            cores.Release();
        }
    }

    private async Task<ProjectResult> Run(TestProject project, CancellationToken cancellation)
    {
        var folder = Path.Combine(Results, project.Name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        if (project.Assembly is { } assembly)
        {
            CoverageSources.Find(assembly, Root);
        }

        var watch = Stopwatch.StartNew();
        try
        {
            var ended = await Call(project).TryRun(cancellation);
            var report = File.Exists(TrxOf(project))
                ? TrxFile.Read(TrxOf(project), new StackTraceSources(Root, project.Name))
                : new TrxFile(0, 0, []);
            IReadOnlyList<TestFailure> failures = [.. report.Failures, .. Problem(project, ended, report)];
            return new ProjectResult(project.Name, report.Passed, report.Skipped, failures, watch.Elapsed);
        }
        catch (UserError error)
        {
            return new ProjectResult(project.Name, 0, 0, [new TestFailure(project.Name, 0, "(all tests)", error.Message)], watch.Elapsed);
        }
    }

    // A project need not have explicit tests. Exit codes of Microsoft.Testing.Platform: 0 all passed, 2 some failed, 8 none ran; any other is a run that did not come to its end.
    private IEnumerable<TestFailure> Problem(TestProject project, ToolResult ended, TrxFile report)
    {
        var problem = (ended.ExitCode, report) switch
        {
            (0 or 8, { Passed: 0, Failures.Count: 0 }) => Explicit == ExplicitTests.Only ? null : "ran no test",
            (0, { Failures.Count: 0 }) or (2, { Failures.Count: > 0 }) => null,
            _ => $"ended with exit code {ended.ExitCode} before all tests had run{Environment.NewLine}{LastWords(ended).Indented()}",
        };
        return problem is null ? [] : [new TestFailure(project.Name, 0, "(all tests)", problem)];
    }

    /// <summary>The last lines that say something: a crash ends with hundreds of frames.</summary>
    private static IEnumerable<string> LastWords(ToolResult ended) =>
        (ended with { Lines = [.. ended.Lines.Where(x => !x.StartsWith("   at ", StringComparison.Ordinal))] }).LastLines(20);

    private ToolCall Call(TestProject project)
    {
        string[] trx = ["--report-trx", "--report-trx-filename", Path.GetFileName(TrxOf(project))];
        string[] coverage = Explicit == ExplicitTests.Only ? [] : CoverageOptions(project);
        string[] results = ["--results-directory", Path.Combine(Results, project.Name)];
        string[] which = ["--explicit", Explicit.ToString().ToLowerInvariant()];
        string[] where = Namespace is null ? [] : ["--filter-namespace", Namespace];
        string[] except = ExceptNamespace is null ? [] : ["--filter-not-namespace", ExceptNamespace];
        string[] end = ["--exit-on-process-exit", $"{Environment.ProcessId}"];
        string[] quiet = ["--auto-reporters", "off", "--progress", "off", "--ansi", "off"];
        string[] options = [.. trx, .. coverage, .. results, .. which, .. where, .. except, .. end, .. quiet];
        return new ToolCall(project.Program, [.. project.Arguments, .. options])
            .In(Root)
            .WithTimeLimit(TimeLimit)
            .WithoutTheBuild();
    }

    // Not for explicit tests: what they run mostly runs in other processes, which nobody counts.
    private string[] CoverageOptions(TestProject project) =>
    [
        "--coverage",
        "--coverage-output",
        Path.GetFileName(CoverageOf(project)),
        "--coverage-output-format",
        "cobertura",
        "--coverage-settings",
        CoverageSettings.WriteTo(Path.Combine(Results, project.Name), Root),
    ];

    private string TrxOf(TestProject project) => Path.Combine(Results, project.Name, $"{project.Name}.trx");

    private string CoverageOf(TestProject project) => Path.Combine(Results, project.Name, $"{project.Name}.cobertura.xml");
}
