using System.Text;
using System.Text.Json;
using CsCheck;
using Slipway.Infrastructure;
using Slipway.PullRequests;

namespace Slipway.Tests.PullRequests;

public sealed class A_report_of_the_infrastructure
{
    private const string Good = """
        {"schema":1,"commit":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","folders":[{"folder":"dev/network","changes":[{"address":"aws_vpc.this[\"a b\"]","type":"aws_vpc","kind":"Replace","attributes":[{"name":"tags.Stage","before":"1","after":"2"}]}],"outputs":1,"waits":"for it","errors":["one\n two"]}]}
        """;

    [Fact]
    public void is_accepted_when_it_is_good()
    {
        var folder = Read(Good).Folders.ShouldHaveSingleItem();

        folder.Count(ChangeKind.Replace).ShouldBe(1);
        folder.Changes[0].Attributes.ShouldBe([new AttributeChange("tags.Stage", "1", "2")]);
        (folder.Outputs, folder.Waits, folder.Errors[0]).ShouldBe((1, "for it", "one\n two"));
    }

    [Fact]
    public void is_accepted_as_a_build_writes_it()
    {
        var report = new InfrastructureReport(1, A.Commit(),
        [
            new FolderPlan("global/state", []),
            new FolderPlan("dev/network",
            [
                new PlannedChange("aws_vpc.a", "aws_vpc", ChangeKind.Update, [new AttributeChange("tags.A", null, "1"), new AttributeChange("tags.B", "1", null)]),
                new PlannedChange("aws_vpc.b", "aws_vpc", ChangeKind.Destroy, []),
            ]) { Waits = "waits" },
        ]);

        var read = InfrastructureReportFile.Read(JsonSerializer.SerializeToUtf8Bytes(report, InfrastructureJson.Default.InfrastructureReport));

        read.Folders[1].Changes[0].Attributes.ShouldBe(report.Folders[1].Changes[0].Attributes);
        read.Folders.Select(x => (x.Folder, x.Waits)).ShouldBe([("global/state", null), ("dev/network", "waits")]);
    }

    [Theory]
    [InlineData("\"schema\":1", "\"schema\":2", "it is of another version")]
    [InlineData("\"schema\":1", "\"schema\":1,\"body\":\"x\"", "line 1 is no part of a report")]
    [InlineData("\"type\":\"aws_vpc\"", "\"type\":\"aws_vpc\",\"body\":\"x\"", "line 1 is no part of a report")]
    [InlineData(",\"errors\":[\"one\\n two\"]", "", "its names or numbers are out of bounds")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "::error::x", "a digest or commit in it is none")]
    [InlineData("\"dev/network\"", "\"../../etc\"", "its names or numbers are out of bounds")]
    [InlineData("\"dev/network\"", "\"<b>\"", "its names or numbers are out of bounds")]
    [InlineData("\"dev/network\"", "null", "line 1 is no part of a report")]
    [InlineData("\"aws_vpc\"", "\"@somebody\"", "its names or numbers are out of bounds")]
    [InlineData("aws_vpc.this[", "aws_vpc.this\\n[", "its names or numbers are out of bounds")]
    [InlineData("aws_vpc.this[\\\"a b\\\"]", "", "its names or numbers are out of bounds")]
    [InlineData("\"Replace\"", "\"Explode\"", "line 1 is no part of a report")]
    [InlineData("\"Replace\"", "99", "its names or numbers are out of bounds")]
    [InlineData("tags.Stage", "tags\\u001bStage", "its names or numbers are out of bounds")]
    [InlineData("\"outputs\":1", "\"outputs\":-1", "its names or numbers are out of bounds")]
    [InlineData("for it", "for\\nit", "its names or numbers are out of bounds")]
    [InlineData("\"errors\":[\"one", "\"errors\":[null,\"one", "there is a null in a list")]
    [InlineData("\"folders\":[", "\"folders\":[null,", "there is a null in a list")]
    [InlineData("]}]}", "", "line 2 is no part of a report")]
    public void is_refused_when_anything_in_it_is_not_as_it_should_be(string part, string other, string why)
    {
        Good.ShouldContain(part);

        var error = Should.Throw<UserError>(() => Read(Good.Replace(part, other, StringComparison.Ordinal) + "\n"));

        error.Message.ShouldStartWith($"the report is refused: {why}");
    }

    [Theory]
    [InlineData(51, 0, 0, 0)]
    [InlineData(1, 2001, 0, 0)]
    [InlineData(1, 1, 501, 0)]
    [InlineData(1, 0, 0, 51)]
    public void is_refused_when_it_holds_too_much(int folders, int changes, int attributes, int errors)
    {
        var change = $$"""{"address":"a","type":"a","kind":"Create","attributes":[{{Times(attributes, _ => """{"name":"n"}""")}}]}""";
        var json = $$"""
            {"schema":1,"commit":"{{A.Commit()}}","folders":[{{Times(folders, x => $$"""{"folder":"f{{x}}","changes":[{{Times(changes, _ => change)}}],"errors":[{{Times(errors, _ => "\"e\"")}}]}""")}}]}
            """;

        Should.Throw<UserError>(() => Read(json)).Message.ShouldStartWith("the report is refused: its names or numbers are out of bounds");
    }

    [Fact]
    public void is_refused_when_a_folder_is_there_twice() =>
        Should.Throw<UserError>(() => Read("""{"schema":1,"commit":"COMMIT","folders":[{"folder":"a","changes":[],"errors":[]},{"folder":"a","changes":[],"errors":[]}]}""".Replace("COMMIT", $"{A.Commit()}")))
            .Message.ShouldContain("out of bounds");

    [Fact]
    public void puts_nothing_of_itself_into_the_log_when_it_is_refused() => Reporting.Hostile.Text.Sample(text =>
    {
        foreach (var part in new[] { "schema", "Replace", "dev/network", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aws_vpc" })
        {
            try
            {
                Read(Good.Replace(part, text, StringComparison.Ordinal));
            }
            catch (UserError error)
            {
                error.Message.ReplaceLineEndings("\n").Split('\n').Length.ShouldBe(2);
                error.Message.ShouldNotContain("::");
            }
        }
    });

    private static string Times(int count, Func<int, string> text) => string.Join(',', Enumerable.Range(0, count).Select(text));

    private static InfrastructureReport Read(string json) => InfrastructureReportFile.Read(Encoding.UTF8.GetBytes(json));
}
