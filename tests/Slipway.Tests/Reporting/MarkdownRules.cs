using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Markdown = Markdig.Markdown;

namespace Slipway.Tests.Reporting;

/// <summary>What GitHub makes of a text, as far as it can hurt: judged by a parser that is not ours.</summary>
internal static class MarkdownRules
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseTaskLists().UseEmphasisExtras().UseAlertBlocks().UseEmojiAndSmiley().UseMathematics().UseFootnotes().Build();

    /// <summary>The links, images, pieces of HTML, mentions and references that GitHub would make; HTML that is ours does not count.</summary>
    public static IReadOnlyList<string> Alive(string markdown, params IReadOnlyList<string> ours)
    {
        var document = Markdown.Parse(markdown, GitHub);
        return
        [
            .. document.Descendants<LinkInline>().Select(x => x.IsImage ? $"image {x.Url}" : $"link {x.Url}"),
            .. document.Descendants<AutolinkInline>().Select(x => $"link {x.Url}"),
            .. document.Descendants<LinkReferenceDefinition>().Select(x => $"definition {x.Label}"),
            .. document.Descendants<HtmlInline>().Where(x => !ours.Contains(x.Tag)).Select(x => $"HTML {x.Tag}"),
            .. document.Descendants<HtmlBlock>().SelectMany(x => $"{x.Lines}".Split('\n')).Where(x => x.Trim().Length > 0 && !ours.Contains(x.Trim())).Select(x => $"HTML {x}"),
            .. document.Descendants<LiteralInline>().Select(x => $"{x.Content}").Where(x => x.Contains('@') || x.Contains('#') || x.Contains("://")).Select(x => $"text {x}"),
        ];
    }

    /// <summary>The texts that stand as code.</summary>
    public static IReadOnlyList<string> Code(string markdown)
    {
        var document = Markdown.Parse(markdown, GitHub);
        return [.. document.Descendants<CodeInline>().Select(x => x.Content), .. document.Descendants<FencedCodeBlock>().Select(x => $"{x.Lines}")];
    }
}
