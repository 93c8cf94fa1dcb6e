using Serilog;
using Slipway.Previews;

namespace Slipway.PullRequests;

/// <summary>Gives every open pull request its one comment, out of what its run has reported.</summary>
/// <param name="pullRequests">The pull requests.</param>
/// <param name="preview">Compares with what runs, which is not for a pull request to say.</param>
/// <param name="gates">The gates that a release has to pass.</param>
internal sealed class CommentRound(IPullRequests pullRequests, Preview preview, IReadOnlyList<string> gates)
{
    /// <summary>Writes the comments; a pull request whose report is missing, of another commit or refused keeps the one that it has.</summary>
    /// <returns>How many pull requests have one of their newest commit.</returns>
    public async Task<int> Write(CancellationToken cancellation)
    {
        var written = 0;
        foreach (var pullRequest in await pullRequests.Open(cancellation))
        {
            if (await Read(pullRequest, cancellation) is { } report)
            {
                var changes = await preview.Changes(report.Targets, report.Image, cancellation);
                await pullRequests.Comment(pullRequest.Number, PullRequestComment.Of(pullRequest, report, gates, changes, await ReadInfrastructure(pullRequest, cancellation)), cancellation);
                written++;
            }
        }

        return written;
    }

    // One report that is hostile or damaged keeps no other pull request from its comment.
    private async Task<PullRequestReport?> Read(OpenPullRequest pullRequest, CancellationToken cancellation)
    {
        try
        {
            var content = await pullRequests.Report(pullRequest, PullRequestReport.Place, cancellation);
            if (content is null)
            {
                Log.Information("Pull request {Number}: nothing is reported of its newest commit yet", pullRequest.Number);
                return null;
            }

            var report = ReportFile.Read(content);
            if (report.Commit == pullRequest.Head)
            {
                return report;
            }

            Log.Warning("Pull request {Number}: its report is of another commit, and not used", pullRequest.Number);
        }
        catch (UserError error)
        {
            Log.Warning("Pull request {Number}: {Reason:l}", pullRequest.Number, error.Message);
        }

        return null;
    }

    // What it would do to the infrastructure is a part of the comment: without it the rest stays.
    private async Task<ReportedInfrastructure> ReadInfrastructure(OpenPullRequest pullRequest, CancellationToken cancellation)
    {
        try
        {
            if (await pullRequests.Report(pullRequest, InfrastructureReportFile.Place, cancellation) is not { } content)
            {
                return new ReportedInfrastructure.Nothing();
            }

            var report = InfrastructureReportFile.Read(content);
            return report.Commit == pullRequest.Head ? new ReportedInfrastructure.Known(report) : Refused("the report is of another commit");
        }
        catch (UserError error)
        {
            return Refused(error.Message.Split(Environment.NewLine)[0]);
        }

        ReportedInfrastructure.Refused Refused(string reason)
        {
            Log.Warning("Pull request {Number}, infrastructure: {Reason:l}", pullRequest.Number, reason);
            return new(reason);
        }
    }
}
