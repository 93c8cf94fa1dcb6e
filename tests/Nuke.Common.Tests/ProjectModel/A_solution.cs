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

    [Fact]
    public void finds_the_direct_folder_before_those_further_down()
    {
        var solution = (temporary.Path / "Shop.slnx").WriteAllText(
            """
            <Solution>
              <Folder Name="/source/" />
              <Folder Name="/source/tests/" />
              <Folder Name="/tests/"><Project Path="a/A.csproj" /></Folder>
              <Folder Name="/x/common/" />
              <Folder Name="/x/" />
              <Folder Name="/y/common/" />
              <Folder Name="/y/" />
            </Solution>
            """).ReadSolution();

        solution.GetSolutionFolder("Tests").GetProject("A").ShouldNotBeNull();
        solution.GetSolutionFolder("source").GetSolutionFolder("tests").Projects.ShouldBeEmpty();
        Should.Throw<Exception>(() => solution.GetSolutionFolder("common"))
            .Message.ShouldBe("Which common? It is in x, and in y: take it from there");
    }

    [Fact]
    public void of_the_old_format_may_have_a_mark_other_line_breaks_and_projects_of_any_kind()
    {
        var text =
            """

            Microsoft Visual Studio Solution File, Format Version 12.00
            # Visual Studio Version 17
            Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "Old", "src\Old\Old.csproj", "{11111111-1111-1111-1111-111111111111}"
            EndProject
            Project("{E24C65DC-7377-472B-9ABA-BC803B73C61A}") = "Web", "web\", "{22222222-2222-2222-2222-222222222222}"
            EndProject
            Project("{54A90642-561A-4BB1-A94E-469ADEE60C69}") = "App", "app\App.esproj", "{44444444-4444-4444-4444-444444444444}"
            EndProject
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "Items", "Items", "{33333333-3333-3333-3333-333333333333}"
            	ProjectSection(SolutionItems) = preProject
            		readme.md = readme.md
            	EndProjectSection
            EndProject
            Global
            EndGlobal

            """;
        var file = (temporary.Path / "Old.sln").WriteAllText(text.ReplaceLineEndings("\r\n"), new System.Text.UTF8Encoding(true));

        var solution = file.ReadSolution();

        solution.AllProjects.Select(project => project.Name).ShouldBe(["Old", "Web", "App"], ignoreOrder: true);
        solution.GetProject("Old").Path.ShouldBe(temporary.Path / "src" / "Old" / "Old.csproj");
        solution.GetSolutionFolder("Items").Projects.ShouldBeEmpty();
    }

    [Fact]
    public void may_have_a_project_with_an_absolute_path()
    {
        var solution = (temporary.Path / "a" / "Shop.slnx")
            .WriteAllText($"""<Solution><Project Path="{temporary.Path}/b/B.csproj" /></Solution>""").ReadSolution();

        solution.AllProjects.Single().Path.ShouldBe(temporary.Path / "b" / "B.csproj");
    }
}
