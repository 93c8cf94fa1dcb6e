using Slipway.Releases;

namespace Slipway.Sources;

/// <summary>The history in a checkout. People are known by the name that git has of them.</summary>
/// <param name="checkout">The checkout.</param>
public sealed class GitCommits(Checkout checkout) : ICommits
{
    private const char Separator = '\u001f';

    /// <inheritdoc/>
    public async Task<CommitRange> Between(CommitId? running, CommitId next, CancellationToken cancellation)
    {
        if (running is not { } before)
        {
            return new CommitRange(CommitRelation.First, await Authors(["-1", $"{next}"], cancellation) ?? []);
        }

        if (before == next)
        {
            return new CommitRange(CommitRelation.Same, []);
        }

        if (await checkout.TryGit(["rev-list", "--left-right", "--count", $"{before}...{next}"], cancellation) is not { } counts || await IsShallow(cancellation))
        {
            return new CommitRange(CommitRelation.Unknown, []);
        }

        var relation = counts.Trim().Split('\t') switch
        {
            ["0", _] => CommitRelation.Newer,
            [_, "0"] => CommitRelation.Older,
            _ => CommitRelation.Diverged,
        };
        return new CommitRange(relation, await Authors([$"{before}..{next}"], cancellation) ?? []);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>?> Changed(CommitId from, CommitId to, IReadOnlyList<string> folders, CancellationToken cancellation) =>
        (await checkout.TryGit(["diff", "--name-only", "-z", "--no-renames", $"{from}", $"{to}", "--", .. folders], cancellation))
            ?.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    // The history ends somewhere in a shallow clone, and what lies before it looks like no history at all.
    private async Task<bool> IsShallow(CancellationToken cancellation) =>
        (await checkout.TryGit(["rev-parse", "--is-shallow-repository"], cancellation))?.Trim() == "true";

    private async Task<IReadOnlyList<CommitAuthor>?> Authors(IEnumerable<string> commits, CancellationToken cancellation)
    {
        var format = $"--format=%H{Separator}%an{Separator}%(trailers:key=Co-authored-by,valueonly,separator={Separator})";
        var log = await checkout.TryGit(["log", "-z", format, .. commits], cancellation);
        return log?.Split('\0', StringSplitOptions.RemoveEmptyEntries).SelectMany(AuthorsOf).ToList();
    }

    private static IEnumerable<CommitAuthor> AuthorsOf(string line)
    {
        var parts = line.Trim('\n').Split(Separator);
        return parts.Skip(1).Select(x => x.Split('<')[0].Trim()).Where(x => x.Length > 0).Distinct().Select(x => new CommitAuthor(CommitId.Parse(parts[0]), x, x));
    }
}
