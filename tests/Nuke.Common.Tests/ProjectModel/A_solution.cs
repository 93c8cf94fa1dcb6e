using Nuke.Common.IO;
using Nuke.Common.ProjectModel;

namespace Nuke.Common.Tests.ProjectModel;

public sealed class A_solution : IDisposable
{
    private readonly TemporaryDirectory temporary = new();

    public void Dispose() => temporary.Dispose();

    private AbsolutePath Slnx => (temporary.Path / "Shop.slnx").WriteAllText(
        """
        <Solution>
          <Folder Name="/tests/" />
          <Folder Name="/tests/slow/">
            <Project Path="tests/Slow.Tests/Slow.Tests.csproj" />
          </Folder>
          <Folder Name="/tests/">
            <Project Path="tests/Shop.Tests/Shop.Tests.csproj" />
          </Folder>
          <Project Path="source\Shop\Shop.csproj" />
        </Solution>
        """.Replace("  <Folder Name=\"/tests/\" />\n", "", StringComparison.Ordinal));

    [Fact]
    public void tells_its_projects_and_folders()
    {
        var solution = Slnx.ReadSolution();

        solution.AllProjects.Select(project => project.Name).ShouldBe(["Slow.Tests", "Shop.Tests", "Shop"], ignoreOrder: true);
        solution.Projects.Single().Path.ShouldBe(temporary.Path / "source" / "Shop" / "Shop.csproj");
        solution.GetAllProjects("*.Tests").Count().ShouldBe(2);
        solution.GetProject("slow.tests").Parent.ShouldBe(solution.GetSolutionFolder("slow"));
        solution.GetSolutionFolder("tests").SolutionFolders.Single().Name.ShouldBe("slow");
        solution.GetProject("none").ShouldBeNull();
        ((string)solution).ShouldBe(Slnx);
        (solution.Name, solution.FileName).ShouldBe(("Shop", "Shop.slnx"));
    }

    [Fact]
    public void is_written_in_the_other_format_too()
    {
        var sln = temporary.Path / "Other.sln";

        Slnx.ReadSolution().Save(sln);

        sln.ReadAllText().ShouldContain("Microsoft Visual Studio Solution File");
        sln.ReadSolution().GetProject("Shop").Directory.ShouldBe(temporary.Path / "source" / "Shop");
    }

    [Fact]
    public void that_is_broken_is_named_with_its_line()
    {
        var file = (temporary.Path / "Broken.slnx").WriteAllText("<Solution>\n  <Project Path=>\n</Solution>");

        Should.Throw<Exception>(() => file.ReadSolution()).Message.ShouldStartWith($"{file}:2: ");
    }

    [Fact]
    public void that_is_missing_is_named() =>
        Should.Throw<Exception>(() => (temporary.Path / "none.sln").ReadSolution())
            .Message.ShouldBe($"No such solution: {temporary.Path}/none.sln");
}
