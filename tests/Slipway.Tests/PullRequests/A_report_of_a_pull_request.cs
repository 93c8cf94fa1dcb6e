using System.Text;
using CsCheck;
using Slipway.Gates;
using Slipway.Previews;
using Slipway.PullRequests;

namespace Slipway.Tests.PullRequests;

public sealed class A_report_of_a_pull_request : IDisposable
{
    private const string Good = """
        {"schema":1,"commit":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","gates":[{"gate":"Test","verdict":"Passed","counts":{"passed":3}}],"targets":[{"stage":"dev","target":"goerli","objects":[{"object":"Service dev/x","yaml":"a: 1"}]}]}
        """;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void is_read_as_it_was_written()
    {
        var report = new PullRequestReport(
            1, A.Commit(), [new ReportedGate("Test", Verdict.Passed, new Dictionary<string, int> { ["passed"] = 3 })],
            [new RenderedTarget("dev", "goerli", [new ManifestText("Service dev/x", "a: 1\nb: \u001b\"")])]);
        ReportFile.Write(folder / "report.json", report);

        var read = ReportFile.Read(File.ReadAllBytes(folder / "report.json"));

        read.Commit.ShouldBe(report.Commit);
        read.Gates.ShouldHaveSingleItem().Counts["passed"].ShouldBe(3);
        read.Targets.ShouldHaveSingleItem().Objects.ShouldBe(report.Targets[0].Objects);
    }

    [Fact]
    public void is_accepted_when_it_is_good() => Read(Good).Targets.ShouldHaveSingleItem();

    [Theory]
    [InlineData("\"schema\":1", "\"schema\":2", "it is of another version")]
    [InlineData("\"schema\":1", "\"schema\":1,\"body\":\"x\"", "line 1 is no part of a report")]
    [InlineData("\"schema\":1", "\"schema\":1,\"schema\":1", "line 1 is no part of a report")]
    [InlineData("\"schema\":1,", "", "line 1 is no part of a report")]
    [InlineData("\"schema\":1", "\"schema\":\"1\"", "line 1 is no part of a report")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "::error::x", "a digest or commit in it is none")]
    [InlineData("\"gate\":\"Test\"", "\"gate\":\"<b>\"", "its names or numbers are out of bounds")]
    [InlineData("\"gate\":\"Test\"", "\"gate\":\"Test\\n\"", "its names or numbers are out of bounds")]
    [InlineData("\"gate\":\"Test\"", "\"gate\":null", "line 1 is no part of a report")]
    [InlineData("\"verdict\":\"Passed\"", "\"verdict\":\"Great\"", "line 1 is no part of a report")]
    [InlineData("\"passed\":3", "\"passed\":-3", "its names or numbers are out of bounds")]
    [InlineData("\"passed\":3", "\"passed\":99999999999", "line 1 is no part of a report")]
    [InlineData("\"passed\":3", "\"@somebody\":3", "its names or numbers are out of bounds")]
    [InlineData("Service dev/x", "Service dev/x `", "its names or numbers are out of bounds")]
    [InlineData("\"yaml\":\"a: 1\"", "\"yaml\":null", "line 1 is no part of a report")]
    [InlineData("\"a: 1\"", "[[[[[[[[[[[[]]]]]]]]]]]]", "line 1 is no part of a report")]
    [InlineData("\"gates\":[", "\"gates\":[null,", "there is a null in a list")]
    [InlineData("]}", "", "line 2 is no part of a report")]
    public void is_refused_when_anything_in_it_is_not_as_it_should_be(string part, string other, string why)
    {
        var error = Should.Throw<UserError>(() => Read(Good.Replace(part, other, StringComparison.Ordinal) + "\n"));

        error.Message.ShouldStartWith($"the report is refused: {why}");
    }

    [Fact]
    public void is_refused_when_it_is_too_large() =>
        Should.Throw<UserError>(() => ReportFile.Read(new byte[1024 * 1024 + 1])).Message.ShouldStartWith("the report is refused: it has 1024 KiB");

    [Fact]
    public void puts_nothing_of_itself_into_the_log_when_it_is_refused() => Reporting.Hostile.Text.Sample(text =>
    {
        foreach (var part in new[] { "schema", "Passed", "Test", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "\"a: 1\"" })
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

    [Fact]
    public void is_about_the_newest_commit_of_the_pull_request_and_not_about_the_merge_that_is_checked_out()
    {
        var file = folder.Write("event.json", "{\"pull_request\":{\"head\":{\"sha\":\"SHA\"}}}".Replace("SHA", $"{A.Commit('b')}"));

        PullRequestHead.Find(file).ShouldBe(A.Commit('b'));
        PullRequestHead.Find(folder.Write("push.json", "{}")).ShouldBeNull();
        PullRequestHead.Find(null).ShouldBeNull();
        Should.Throw<UserError>(() => PullRequestHead.Find(folder.Write("bad.json", "{"))).Message.ShouldContain("describes no event");
    }

    public void Dispose() => folder.Dispose();

    private static PullRequestReport Read(string json) => ReportFile.Read(Encoding.UTF8.GetBytes(json));
}
