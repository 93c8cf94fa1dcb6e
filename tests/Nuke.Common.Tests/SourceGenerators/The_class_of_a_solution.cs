using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Nuke.Common.Tests.SourceGenerators;

public sealed class The_class_of_a_solution : IDisposable
{
    private const string Member = "[Solution(GenerateProjects = true)] private readonly Solution Solution = null!;";

    private const string Slnx = """
        <Solution>
          <Folder Name="/tests/" />
          <Folder Name="/tests/slow-ones/">
            <Project Path="tests/Shop.Slow/Shop.Slow.csproj" />
          </Folder>
          <Project Path="source\Shop.Web-Site\Shop.Web-Site.csproj" />
          <Project Path="3rd/class/class.csproj" />
          <Project Path="3rd/3rd.csproj" />
        </Solution>
        """;

    private readonly SolutionCheckout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Theory]
    [InlineData("Solution.Shop_Web_Site.Directory.Name", "Shop.Web-Site")]
    [InlineData("Solution.Shop_Web_Site.Path.Name", "Shop.Web-Site.csproj")]
    [InlineData("Solution.tests.slow_ones.Shop_Slow.Name", "Shop.Slow")]
    [InlineData("Solution.tests.slow_ones.Name", "slow-ones")]
    [InlineData("Solution.@class.Name", "class")]
    [InlineData("Solution._3rd.Name", "3rd")]
    [InlineData("Solution.FileName", "Shop.slnx")]
    [InlineData("Solution.AllProjects.Count", "4")]
    public void has_a_property_for_each_project_and_folder(string expression, string value) =>
        checkout.With("Shop.slnx", Slnx).Evaluate(Member, expression, "Shop.slnx").ShouldBe(value);

    [Theory]
    [InlineData("Solution.Shop_Web.Path.Name", "Shop.Web.csproj")]
    [InlineData("Solution.tests.slow.Shop_Slow.Directory.Name", "Shop.Slow")]
    public void follows_a_solution_of_the_older_format_too(string expression, string value) => checkout
        .With("Shop.sln",
            """
            Microsoft Visual Studio Solution File, Format Version 12.00
            Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Shop.Web", "source\Shop.Web\Shop.Web.csproj", "{A0000000-0000-0000-0000-000000000001}"
            EndProject
            Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Shop.Slow", "tests\Shop.Slow\Shop.Slow.csproj", "{A0000000-0000-0000-0000-000000000002}"
            EndProject
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "slow", "slow", "{A0000000-0000-0000-0000-000000000003}"
            EndProject
            Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "tests", "tests", "{A0000000-0000-0000-0000-000000000004}"
            EndProject
            Global
            	GlobalSection(NestedProjects) = preSolution
            		{A0000000-0000-0000-0000-000000000002} = {A0000000-0000-0000-0000-000000000003}
            		{A0000000-0000-0000-0000-000000000003} = {A0000000-0000-0000-0000-000000000004}
            	EndGlobalSection
            EndGlobal
            """)
        .Evaluate(Member, expression, "Shop.sln").ShouldBe(value);

    [Fact]
    public void keeps_names_apart_that_would_be_one() => checkout
        .With("Shop.slnx",
            """
            <Solution>
              <Folder Name="/Solution/"><Project Path="a/Solution.csproj" /></Folder>
              <Folder Name="/A.B/"><Project Path="a/_A_B.csproj" /></Folder>
              <Project Path="a/A-B.csproj" />
            </Solution>
            """)
        .Evaluate(Member, "Solution.Solution_.Solution.Name} {Solution.A_B.Name} {Solution.A_B_.Name} {Solution.A_B_._A_B.Name", "Shop.slnx")
        .ShouldBe("Solution A-B A.B _A_B");

    [Fact]
    public void is_that_of_the_solution_in_the_attribute() => checkout
        .With("Other.slnx", "<Solution />").With("source/deep/er/Shop.slnx", Slnx)
        .Evaluate(Member.Replace("(Gen", "(\"source/deep/er/Shop.slnx\", Gen", StringComparison.Ordinal), "Solution.Shop_Web_Site.Name", "source/deep/er/Shop.slnx")
        .ShouldBe("Shop.Web-Site");

    [Fact]
    public void is_that_of_the_solution_in_the_parameter_file() => checkout
        .With("Other.slnx", "<Solution />").With("Shop.slnx", Slnx)
        .With(".nuke/parameters.json", """{ "Nested": { "Solution": "None.sln" }, /* which */ "Solution": "Shop.slnx", }""")
        .Evaluate(Member, "Solution.Shop_Web_Site.Name", "Shop.slnx").ShouldBe("Shop.Web-Site");

    [Theory]
    [InlineData("internal class Build")]
    [InlineData("public class Build")]
    public void goes_before_the_type_that_is_imported_also_for_a_build_in_a_namespace(string build) => checkout.With("Shop.slnx", Slnx).Errors(
        $$"""
        using Nuke.Common;
        using Nuke.Common.ProjectModel;
        namespace Build;
        {{build}} : NukeBuild
        {
            [Solution(GenerateProjects = true)] public readonly Solution Solution = null!;
            Project Web => Solution.Shop_Web_Site;
        }
        """).ShouldBeEmpty();

    [Fact]
    public void is_there_for_members_that_ask_for_it() => checkout.With("Shop.slnx", Slnx)
        .Run(Compiled.WithEngine("[Nuke.Common.ProjectModel.Solution] class Build { [Nuke.Common.ProjectModel.Solution] object Solution = 1; }"))
        .GetRunResult().GeneratedTrees.ShouldBeEmpty();

    [Fact]
    public void is_not_written_again_when_something_else_has_changed()
    {
        checkout.With("Shop.slnx", Slnx);
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = Compiled.WithEngine($"using Nuke.Common.ProjectModel; class Build {{ {Member} }}");

        var result = checkout.Run(compilation)
            .RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Other;", cancellationToken: cancellation)), cancellation)
            .GetRunResult().Results.Single();

        result.GeneratedSources.Length.ShouldBe(1);
        result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs)
            .ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void is_an_error_at_the_member_without_a_solution()
    {
        var found = checkout.Diagnostics(Member).Single();

        (found.Id, found.Severity).ShouldBe(("NUKE001", DiagnosticSeverity.Error));
        found.GetMessage(null).ShouldBe($"{checkout.Root}: has 0 solutions: say \"Solution\": \"X.slnx\" in .nuke/parameters.json");
        found.Location.GetLineSpan().StartLinePosition.Line.ShouldBe(2);
    }

    [Fact]
    public void is_an_error_with_more_than_one_solution() =>
        checkout.With("A.sln", "").With("B.slnx", "").Diagnostics(Member).Single().GetMessage(null).ShouldContain("has 2 solutions");

    [Fact]
    public void is_an_error_when_the_parameter_file_names_no_solution() => checkout
        .With(".nuke/parameters.json", """{ "Solution": "None.slnx" }""")
        .Diagnostics(Member).Single().GetMessage(null).ShouldStartWith($"{checkout.Root / "None.slnx"}: no such solution");

    [Theory]
    [InlineData("Shop.slnx", "<Solution><Project /></Solution>", "a <Project> has no Path")]
    [InlineData("Shop.slnx", "<Project />", "it begins with <Project> instead of <Solution>")]
    [InlineData("Shop.slnx", "<Solution>", "Unexpected end of file")]
    [InlineData("Shop.sln", "text", "it does not begin with")]
    [InlineData("Shop.sln", "Microsoft Visual Studio Solution File\nProject(\"{x\n", "a project is not of the form")]
    public void is_an_error_with_a_solution_that_cannot_be_read(string name, string text, string reason)
    {
        var found = checkout.With(name, text).Diagnostics(Member).Single();

        found.Id.ShouldBe("NUKE002");
        found.GetMessage(null).ShouldStartWith($"{checkout.Root / name} cannot be read: ");
        found.GetMessage(null).ShouldContain(reason);
    }

    [Fact]
    public void is_one_for_two_builds_that_name_it_alike()
    {
        var found = checkout.With("Shop.slnx", Slnx).Diagnostics($"{Member} class Other {{ {Member} }}").Single();

        found.Id.ShouldBe("NUKE003");
    }
}
