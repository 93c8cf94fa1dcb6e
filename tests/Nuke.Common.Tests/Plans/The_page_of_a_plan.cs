using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Nuke.Common.Execution;
using Nuke.Common.Plans;

namespace Nuke.Common.Tests.Plans;

public sealed class The_page_of_a_plan
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("]]> & &amp; ' <!-- -->")]
    [InlineData("\e[31mred\0\a\e[0m\r\nand more 🚢")]
    public void shows_a_description_as_it_is_and_runs_nothing_of_it(string description)
    {
        var target = new ExecutableTarget { Name = "Build", Description = description, Invoked = true };

        var page = PlanPage.Of(PlanStep.Of([target]));

        page.ShouldNotContain("<script");
        page.ShouldNotContain("<img");
        Part(page, "table").Descendants("td").Last().Value.ShouldBe(Regex.Replace(description, "[\0\a\e\r\n]", " "));
        Part(page, "svg").Descendants("title").Single().Value.ShouldStartWith("Build: ");
    }

    [Fact]
    public void of_a_hundred_targets_has_room_for_each()
    {
        var targets = Enumerable.Range(0, 100).Select(index => new ExecutableTarget { Name = $"Target{new string('W', index % 30)}{index}" }).ToArray();
        foreach (var (index, target) in targets.Index())
        {
            target.ExecutionDependencies.AddRange(targets.Where((_, other) => other < index && (index * 31 + other * 17) % 23 == 0));
        }

        var page = PlanPage.Of(PlanStep.Of(targets));

        var boxes = Part(page, "svg").Descendants("rect").Select(Box).ToArray();
        boxes.Length.ShouldBe(100);
        boxes.SelectMany((box, index) => boxes.Skip(index + 1).Where(other => Overlap(box, other))).ShouldBeEmpty();
        Part(page, "table").Descendants("tr").Count().ShouldBe(101);
        page.Length.ShouldBeLessThan(150_000);
    }

    private static XElement Part(string page, string name) => XElement.Parse(Regex.Match(page, $"<{name}.*</{name}>", RegexOptions.Singleline).Value);

    private static (int Left, int Top, int Right, int Bottom) Box(XElement rect)
    {
        var (x, y) = (Number("x"), Number("y"));
        return (x, y, x + Number("width"), y + Number("height"));

        int Number(string name) => int.Parse(rect.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }

    private static bool Overlap((int Left, int Top, int Right, int Bottom) a, (int Left, int Top, int Right, int Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
