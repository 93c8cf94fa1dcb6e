using System.Globalization;
using Slipway.GitHub.Internal;
using Slipway.GitHub.Internal.Answers;
using Slipway.Releases;
using Slipway.Sources;

namespace Slipway.GitHub;

/// <summary>The history of the sources as GitHub has it; people are known by their logins.</summary>
/// <remarks>REST API, "Compare two commits". What it cuts off is told as unknown, never as less.</remarks>
/// <param name="github">The repository.</param>
public sealed class GitHubCommits(GitHubConnection github) : ICommits
{
    private const int PageSize = 100;
    private const int MostCommits = 10_000;
    private const int MostFiles = 300;

    /// <inheritdoc/>
    public async Task<CommitRange> Between(CommitId? running, CommitId next, CancellationToken cancellation)
    {
        if (running is null)
        {
            var first = await github.TryGet<CommitAnswer>(Call($"commits/{next}", $"commit {next.Short}"), cancellation);
            return first?.Sha == next.ToString()
                ? new CommitRange(CommitRelation.First, [.. CommitPeople.Of(first)])
                : new CommitRange(CommitRelation.Unknown, []);
        }

        var pages = new List<CompareAnswer>();
        for (var number = 1; number == 1 || (Count(pages) < pages[0].TotalCommits && pages[^1].Commits.Count > 0); number++)
        {
            if (await Compare(running, next, PageSize, number, cancellation) is not { } page || page.TotalCommits > MostCommits)
            {
                return new CommitRange(CommitRelation.Unknown, []);
            }

            pages.Add(page);
        }

        var relation = Relation(pages[0].Status);
        var isWhole = Count(pages) == pages[0].TotalCommits && pages.All(x => x.Status == pages[0].Status);
        return isWhole && relation != CommitRelation.Unknown
            ? new CommitRange(relation, [.. pages.SelectMany(x => x.Commits).SelectMany(CommitPeople.Of)])
            : new CommitRange(CommitRelation.Unknown, []);
    }

    /// <inheritdoc/>
    /// <remarks>Nothing as well for commits that have diverged, and for more than GitHub lists: 300 files.</remarks>
    public async Task<IReadOnlyList<string>?> Changed(CommitId from, CommitId to, IReadOnlyList<string> folders, CancellationToken cancellation)
    {
        var comparison = await Compare(from, to, 1, 1, cancellation);

        // GitHub compares with the common ancestor: what lies behind has no changes that way, and the same files the other way.
        if (comparison?.Status == "behind")
        {
            comparison = await Compare(to, from, 1, 1, cancellation);
        }

        return comparison is { Status: "ahead" or "identical", Files.Count: < MostFiles }
            ?
            [
                .. comparison.Files
                    .SelectMany(x => new[] { x.PreviousFilename, x.Filename })
                    .OfType<string>()
                    .Where(x => folders.Any(y => x == y || x.StartsWith($"{y.TrimEnd('/')}/", StringComparison.Ordinal)))
                    .Distinct()
                    .Order(StringComparer.Ordinal),
            ]
            : null;
    }

    private static int Count(List<CompareAnswer> pages) => pages.Sum(x => x.Commits.Count);

    private static CommitRelation Relation(string status) => status switch
    {
        "ahead" => CommitRelation.Newer,
        "behind" => CommitRelation.Older,
        "identical" => CommitRelation.Same,
        "diverged" => CommitRelation.Diverged,
        _ => CommitRelation.Unknown,
    };

    private static ApiCall Call(string path, string subject, params IReadOnlyList<(string, string)> query) => new(path, subject, "contents: read", query);

    private Task<CompareAnswer?> Compare(CommitId from, CommitId to, int size, int page, CancellationToken cancellation) => github.TryGet<CompareAnswer>(
        Call(
            $"compare/{from}...{to}",
            $"the commits between {from.Short} and {to.Short}",
            ("per_page", size.ToString(CultureInfo.InvariantCulture)),
            ("page", page.ToString(CultureInfo.InvariantCulture))),
        cancellation);
}
