using System.Text.RegularExpressions;
using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Reporting;

public sealed partial class The_output_of_a_build
{
    [Fact]
    public void has_each_target_below_its_name_then_the_warnings_the_table_and_the_outcome()
    {
        using var checkout = new Checkout();

        var output = checkout.Run<Sample>("Test", "--no-logo").Output;

        Time().Replace(output, m => m.Value.Length > 8 ? "<date>" : "<time>").ShouldBe(
            """

            ── Compile ─────────────────────────────────────────────────────────────────────
            <time> compiling
            <time> [WRN] old compiler

            ── Test ────────────────────────────────────────────────────────────────────────
            <time> 3 tests in "Unit"

            [WRN] Compile: old compiler

            Target             Status      Duration
            ───────────────────────────────────────
            Compile            Succeeded      < 1 s
            Test               Succeeded      < 1 s   // Passed: 3, Failed: 0
            ───────────────────────────────────────
            Total                             < 1 s

            Build succeeded on <date>.

            """);
    }

    [Fact]
    public void is_help_when_the_user_names_no_target_and_the_build_has_no_default()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Sample>();

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith(
            """
            Targets (with their direct dependencies):

              Compile
              Test     -> Compile
                Runs the tests

            Parameters:

              --level   How loud [Trace, Normal, Warning, Error]
                        = Trace, the default

              --target                   List of targets to be invoked.
            """);
    }

    [Fact]
    public void tells_at_its_end_why_a_target_failed_also_after_a_flood_of_errors()
    {
        using var checkout = new Checkout();

        var output = checkout.Run<Flooded>("Flood").Output;

        output.ShouldContain("[ERR] Flood: error 0");
        output.ShouldNotContain("[ERR] Flood: error 99");
        output.ShouldContain("[ERR] Flood: the reason");
        output.ShouldContain("[WRN] 50 more errors and warnings stand above");
    }

    [Fact]
    public void leaves_out_what_the_build_does_not_want()
    {
        using var checkout = new Checkout();

        checkout.Run<Quiet>("Show").Output.ShouldBe($"{{}}{Environment.NewLine}");
    }

    [Fact]
    public void without_a_root_directory_is_one_clear_error()
    {
        using var checkout = new Checkout();
        Directory.Delete(checkout.Root / ".nuke");

        var result = checkout.Run<Sample>("Test");

        result.Error.ShouldStartWith($"no folder .nuke in {checkout.Root} or above it");
        result.ExitCode.ShouldBe(2);
    }

    [GeneratedRegex(@"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\d\d:\d\d:\d\d")]
    private static partial Regex Time();

    private sealed class Sample : NukeBuild
    {
        [Parameter("How loud")] private readonly LogLevel Level;

        private Target Compile => _ => _.Executes(() =>
        {
            Log.Information("compiling");
            Log.Warning("old {Tool}", "compiler");
        });

        public Target Test => _ => _.Description("Runs the tests").DependsOn(Compile).Executes(() =>
        {
            Log.Information("{Count} tests in \"{Suite}\"", 3, "Unit");
            ReportSummary(pairs => new Dictionary<string, string>(pairs) { ["Passed"] = "3", ["Failed"] = "0" });
        });

        private Target Hidden => _ => _.Unlisted().Executes(() => { });
    }

    [DisableDefaultOutput]
    private sealed class Quiet : NukeBuild
    {
        private Target Show => _ => _.Executes(() => Log.Information("{{}}"));
    }

    private sealed class Flooded : NukeBuild
    {
        private Target Flood => _ => _.Executes(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                Log.Error("error {Number}", i);
            }

            Assert.Fail("the reason");
        });
    }
}
