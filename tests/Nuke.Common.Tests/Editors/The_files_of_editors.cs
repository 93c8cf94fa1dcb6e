using Nuke.Common.IO;
using Nuke.Common.Tests.Execution;

namespace Nuke.Common.Tests.Editors;

public sealed class The_files_of_editors : IDisposable
{
    private static readonly string[] Files = [".vscode/tasks.json", ".vscode/launch.json", ".run/build-Compile.run.xml", ".run/build-Test.run.xml"];

    private readonly Checkout checkout = new();

    public The_files_of_editors()
    {
        Directory.CreateDirectory(checkout.Root / "build" / "bin");
        Directory.CreateDirectory(checkout.Root / ".vscode");
        Directory.CreateDirectory(checkout.Root / ".run");
        checkout.WithFile("build/_build.csproj", "<Project/>");
    }

    [Fact]
    public void run_the_targets()
    {
        var result = checkout.Run<Build>("--generate-ide");

        result.Error.ShouldBeEmpty();
        result.Output.ShouldBe(string.Concat(Files.Select(file => $"wrote {file}{Environment.NewLine}")));
        GoldenFile.Check("tasks.json", Text(".vscode/tasks.json"));
        GoldenFile.Check("launch.json", Text(".vscode/launch.json"));
        GoldenFile.Check("build-Test.run.xml", Text(".run/build-Test.run.xml"));
    }

    [Fact]
    public void are_not_written_again_when_they_are_right()
    {
        checkout.Run<Build>("--generate-ide");

        checkout.Run<Build>("--generate-ide").Output.ShouldBeEmpty();
        checkout.Run<Build>("--check-ide").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void keep_what_others_put_there()
    {
        const string tasks = """
            // Ours, and "theirs"
            {
              "version": "2.0.0",
              "tasks": [
                { "label": "mine", "command": "a, b" }, // one, two
                {
                  "label": "build: Gone", "command": "x"
                },
                // about the tests
                { "label": "build: Test", "command": "old" },
                /* last, */ { "label": "mine too" },
              ],
              "inputs": [],
            }

            """;
        checkout.WithFile(".vscode/tasks.json", tasks).WithFile(".run/build-mine.run.xml", "<component/>").WithFile(".run/mine.run.xml", "<component/>");

        checkout.Run<Build>("--generate-ide").Error.ShouldBeEmpty();

        GoldenFile.Check("tasks.kept.json", Text(".vscode/tasks.json"));
        Text(".run/build-mine.run.xml").ShouldBe("<component/>");
        Text(".run/mine.run.xml").ShouldBe("<component/>");
        checkout.Run<Build>("--check-ide").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void of_targets_that_are_gone_are_removed()
    {
        checkout.Run<Build>("--generate-ide");

        checkout.Run<Smaller>("--generate-ide").Output.ShouldContain("removed .run/build-Compile.run.xml");

        File.Exists(checkout.Root / ".run" / "build-Compile.run.xml").ShouldBeFalse();
        Text(".vscode/launch.json").ShouldNotContain("Compile\"");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"inputs\": [] }")]
    [InlineData("")]
    [InlineData("{ \"tasks\": [] }")]
    [InlineData("{ \"tasks\": [\r\n ] }")]
    public void may_have_begun_without_tasks(string content)
    {
        checkout.WithFile(".vscode/tasks.json", content);

        checkout.Run<Build>("--generate-ide").Error.ShouldBeEmpty();

        checkout.Run<Build>("--check-ide").Error.ShouldBeEmpty();
        System.Text.Json.JsonDocument.Parse(Text(".vscode/tasks.json")).RootElement.GetProperty("tasks").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void that_are_stale_fail_the_check_and_say_what_to_do()
    {
        checkout.Run<Build>("--generate-ide");
        checkout.WithFile(".run/build-Test.run.xml", "old\n");

        var result = checkout.Run<Build>("--check-ide");

        result.Error.ReplaceLineEndings("\n").ShouldStartWith(".run/build-Test.run.xml: not what the build writes for its targets\n  run the build with --generate-ide, and commit what it writes");
        result.Error.ShouldContain("-old");
        result.ExitCode.ShouldBe(1);
        Text(".run/build-Test.run.xml").ShouldBe("old\n");
    }

    [Theory]
    [InlineData("[]", ":1: It is no JSON object")]
    [InlineData("{\n\"tasks\": 1 }", ":2: tasks is no list")]
    [InlineData("{\n", ":2: ")]
    public void that_are_damaged_are_an_error_that_names_the_line(string content, string expected)
    {
        checkout.WithFile(".vscode/tasks.json", content);

        var result = checkout.Run<Build>("--generate-ide");

        result.Error.ShouldStartWith($"{checkout.Root}/.vscode/tasks.json{expected}");
        result.ExitCode.ShouldBe(2);
        Text(".vscode/tasks.json").ShouldBe(content);
    }

    public void Dispose() => checkout.Dispose();

    private string Text(string file) => File.ReadAllText(checkout.Root / file);

    private sealed class Build : NukeBuild
    {
        private Target Compile => _ => _.Executes(() => { });

        private Target Test => _ => _.Description("Runs the \"tests\"").DependsOn(Compile).Executes(() => { });

        private Target Hidden => _ => _.Unlisted().Executes(() => { });
    }

    private sealed class Smaller : NukeBuild
    {
        private Target Test => _ => _.Executes(() => { });
    }
}
