using Nuke.Common.Tests.Execution;
using Serilog;

namespace Nuke.Common.Tests.Reporting;

public sealed class The_log_of_a_build
{
    [Fact]
    public void is_what_was_shown_without_colours_and_secrets()
    {
        using var checkout = new Checkout { IsTerminal = true };

        var output = checkout.Run<Sample>("Speak", "--token", "s3cr3t").Output;

        output.ShouldContain("\e[");
        var log = File.ReadAllText(checkout.Root / ".nuke" / "temp" / "build.log");
        log.ShouldContain("the token is [REDACTED]");
        log.ShouldContain("Build succeeded on ");
        log.ShouldNotContain("\e");
    }

    [Fact]
    public void stays_with_those_of_the_last_builds()
    {
        using var checkout = new Checkout();
        var folder = Directory.CreateDirectory(checkout.Root / ".nuke" / "temp");
        for (var day = 1; day <= 7; day++)
        {
            checkout.Run<Sample>("Speak");
            File.SetLastWriteTime(Path.Combine(folder.FullName, "build.log"), new DateTime(2026, 1, day, 12, 0, 0, DateTimeKind.Local));
        }

        checkout.Run<Sample>("Speak");

        folder.GetFiles("build*.log").Select(file => file.Name).Order(StringComparer.Ordinal).ShouldBe(
        [
            "build.2026-01-03_12-00-00.log", "build.2026-01-04_12-00-00.log", "build.2026-01-05_12-00-00.log",
            "build.2026-01-06_12-00-00.log", "build.2026-01-07_12-00-00.log", "build.log",
        ]);
    }

    [Fact]
    public void is_not_written_on_a_build_server_nor_by_what_runs_no_target()
    {
        using var checkout = new Checkout();

        checkout.Run<Sample>("Speak", "--host", "GitHubActions");
        checkout.Run<Sample>("Speak", "--plan");
        checkout.Run<Sample>("--help");

        File.Exists(checkout.Root / ".nuke" / "temp" / "build.log").ShouldBeFalse();
    }

    [Fact]
    public void that_cannot_be_written_fails_no_build()
    {
        using var checkout = new Checkout().WithFile(".nuke/temp", "a file where the folder should be");

        var result = checkout.Run<Sample>("Speak");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("--continue will not know this run");
    }

    private sealed class Sample : NukeBuild
    {
        [Parameter, Secret] private readonly string Token = "none";

        private Target Speak => _ => _.Executes(() => Log.Information("the token is {Token}", Token));
    }
}
