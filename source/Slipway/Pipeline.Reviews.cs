using Nuke.Common.IO;
using Slipway.Previews;
using Slipway.PullRequests;
using Slipway.Releases;

namespace Slipway;

/// <summary>The steps for whoever reviews a change.</summary>
public sealed partial class Pipeline
{
    /// <summary>Shows what deploying the checkout, or the release asked for, would change, and changes nothing.</summary>
    public Task Preview() => run.Step(async cancellation =>
    {
        var (preview, asked) = (await Previews(), await AskedFor(cancellation));
        foreach (var line in PreviewText.Of(await preview.Changes(await preview.Proposal(asked, cancellation), asked?.Image, cancellation)))
        {
            await Console.Out.WriteLineAsync(line.AsMemory(), cancellation);
        }
    });

    /// <summary>Writes what a pull request passes and would deploy, for its comment.</summary>
    /// <param name="file">Where the report goes.</param>
    public Task ReportPullRequest(AbsolutePath file) => run.Step(async cancellation =>
    {
        var reporter = new Reporter(checkout, cache, await Previews(), evidence) { Optional = options.OptionalGates };
        var head = PullRequestHead.Find(Environment.GetEnvironmentVariable("GITHUB_EVENT_PATH"));
        ReportFile.Write(file, await reporter.Report([.. options.Gates, .. options.OptionalGates], run.Notes.Gates, await AskedFor(cancellation), head, cancellation));
        run.Report(("Report", file));
    });

    /// <summary>Gives every open pull request its one comment, out of what its run has reported.</summary>
    public Task CommentOnPullRequests() => run.Step(async cancellation =>
    {
        var written = await new CommentRound((await adapters.Value).PullRequests, await Previews(), [.. options.Gates, .. options.OptionalGates]).Write(cancellation);
        run.Report(("Pull requests", $"{written}"));
    });

    private async Task<Release?> AskedFor(CancellationToken cancellation) => options.Release is null ? null : await FindRelease(cancellation);

    private async Task<Preview> Previews() => new(options.Stages, (await adapters.Value).Ledger, await Renderings());
}
