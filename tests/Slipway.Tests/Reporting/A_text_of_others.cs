using CsCheck;
using Markdig;
using Slipway.Reporting;
using Markdown = Slipway.Reporting.Markdown;

namespace Slipway.Tests.Reporting;

public sealed class A_text_of_others
{
    [Fact]
    public void stays_what_it_is_in_a_line() => Hostile.Text.Sample(text =>
    {
        var page = $"- {Markdown.Code(text)}: {Markdown.Code(text)}";

        MarkdownRules.Alive(page).ShouldBeEmpty();
        MarkdownRules.Code(page).Count.ShouldBe(text.Trim().Length == 0 || Markdown.Code(text) == "(nothing)" ? 0 : 2);
    });

    [Fact]
    public void stays_in_its_cell() => Gen.Select(Hostile.Text, Hostile.Text).Sample((first, second) =>
    {
        var page = string.Join('\n', [.. Markdown.Head("A", "B", "C"), Markdown.Row(Markdown.Cell(first), Markdown.Cell(second), "end")]);

        MarkdownRules.Alive(page).ShouldBeEmpty();
        var cells = Markdig.Markdown.Parse(page, new Markdig.MarkdownPipelineBuilder().UsePipeTables().Build())
            .ShouldHaveSingleItem().ShouldBeOfType<Markdig.Extensions.Tables.Table>().Last().ShouldBeOfType<Markdig.Extensions.Tables.TableRow>();
        cells.Count.ShouldBe(3);
    });

    [Fact]
    public void stays_in_its_block() => Hostile.Text.Sample(text =>
    {
        var page = string.Join('\n', ["before", "", .. Markdown.Block(text, "diff"), "", "after"]);

        MarkdownRules.Alive(page).ShouldBeEmpty();
        MarkdownRules.Code(page).Count.ShouldBe(1);
        page.ShouldEndWith("\nafter");
    });

    [Theory]
    [InlineData("main", "`main`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("", "(nothing)")]
    [InlineData("one\ntwo", "`one two`")]
    [InlineData("right\u202eleft", "`right\\u{202E}left`")]
    public void is_code(string text, string code) => Markdown.Code(text).ShouldBe(code);

    [Theory]
    [InlineData("a|b", "`a\\|b`")]
    [InlineData("a\\|b", "`a\\ \\|b`")]
    public void is_code_in_a_cell(string text, string code) => Markdown.Cell(text).ShouldBe(code);
}
