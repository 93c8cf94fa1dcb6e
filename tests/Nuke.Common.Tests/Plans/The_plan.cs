using System.Text.RegularExpressions;
using System.Xml.Linq;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Plans;

public sealed class The_plan
{
    [Fact]
    public void is_shown_in_steps_with_why_each_target_is_in()
    {
        using var checkout = new Checkout();

        checkout.Run<Build>("Publish", "Clean", "--skip", "Lint", "--plan").Output.ShouldBe(
            $"""
            7 targets in 6 steps; those of one step can run side by side:

              1  Lint        skipped by --skip
                 Clean       named on the command line
              2  Restore     needed by Compile; after Clean
              3  Compile     needed by Test, Publish; after Restore
              4  Test        needed by Publish; after Compile
              5  Publish     named on the command line; after Lint, Test
              6  AnnounceIt  triggered by Publish; after Publish

            As a page: {checkout.Root}/.nuke/temp/execution-plan.html

            """);
    }

    [Fact]
    public void says_when_a_target_is_there_because_it_is_the_default()
    {
        using var checkout = new Checkout();

        checkout.Run<Build>(["--plan"], x => x.Clean).Output.ShouldStartWith(
            """
            1 target in 1 step:

              1  Clean  the default

            """);
    }

    [Fact]
    public void is_a_page_too_that_needs_nothing_but_itself()
    {
        using var checkout = new Checkout();

        checkout.Run<Build>("Publish", "Clean", "--plan");

        var page = File.ReadAllText(checkout.Root / ".nuke" / "temp" / "execution-plan.html");
        GoldenFile.Check("plan.html", page);
        page.ShouldNotMatch("(?i)<script|https?:|url\\((?!#tip)");
        var drawing = XElement.Parse(Regex.Match(page, "<svg.*</svg>", RegexOptions.Singleline).Value);
        drawing.Descendants("text").Select(text => text.Value).ShouldBe(["Clean", "Lint", "Restore", "Compile", "Test", "Publish", "AnnounceIt"], ignoreOrder: true);
        drawing.Descendants("path").Count(path => (string?)path.Attribute("class") == "needs").ShouldBe(4);
    }

    [Fact]
    public void does_not_run_anything()
    {
        using var checkout = new Checkout();

        var result = checkout.Run<Build>("Publish", "--plan");

        result.ExitCode.ShouldBe(0);
        result.Statuses.ShouldNotContain("Succeeded");
    }

    private sealed class Build : NukeBuild
    {
        public Target Clean => _ => _.Before(Restore).Executes(() => { });

        private Target Restore => _ => _.Executes(() => { });

        private Target Compile => _ => _.Description("Compiles <everything> & more").DependsOn(Restore).Executes(() => { });

        private Target Test => _ => _.DependsOn(Compile).DependentFor(Publish).Executes(() => { });

        private Target Lint => _ => _.Executes(() => { });

        private Target Publish => _ => _.DependsOn(Compile, Lint).Executes(() => { });

        private Target AnnounceIt => _ => _.TriggeredBy(Publish).Executes(() => { });
    }
}
