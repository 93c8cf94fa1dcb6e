using Slipway.Releases;

namespace Slipway.Sources;

/// <summary>The history in a checkout. People are known by the name that git has of them.</summary>
/// <param name="checkout">The checkout.</param>
public sealed class GitCommits(Checkout checkout) : ICommits
{
    private static readonly CommitRange Unknown = new(CommitRelation.Unknown, []);

    /// <inheritdoc/>
    public async Task<CommitRange> Between(CommitId? running, CommitId next, CancellationToken cancellation)
    {
        if (running is not { } before)
        {
            return await Range(CommitRelation.First, ["-1", $"{next}"], cancellation);
        }

        if (before == next)
        {
            return new CommitRange(CommitRelation.Same, []);
        }

        if (await Git(["rev-list", "--left-right", "--count", $"{before}...{next}"], cancellation) is not { } counts || await IsShallow(cancellation))
        {
            return Unknown;
        }

        var relation = counts.Trim().Split('\t') switch
        {
            ["0", _] => CommitRelation.Newer,
            [_, "0"] => CommitRelation.Older,
            _ => CommitRelation.Diverged,
        };
        return await Range(relation, [$"{before}..{next}"], cancellation);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>?> Changed(CommitId from, CommitId to, IReadOnlyList<string> folders, CancellationToken cancellation) =>
        (await Git(["diff", "--name-only", "-z", "--no-renames", $"{from}", $"{to}", "--", .. folders], cancellation))
            ?.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<CommitAuthor> AuthorsOf(string commit)
    {
        // Neither a name nor a trailer's value that was unfolded has a line break.
        var lines = commit.Split('\n');
        var id = CommitId.Parse(lines[0]);
        return lines.Skip(2).Where(x => x.Length > 0).Prepend(lines[1]).Select(x => AuthorOf(id, x)).Distinct();
    }

    private static CommitAuthor AuthorOf(CommitId commit, string text)
    {
        var name = text.Split('<')[0].Trim();
        return name.Length > 0 ? new CommitAuthor(commit, name, name) : new CommitAuthor(commit, null, text.Trim());
    }

    private async Task<CommitRange> Range(CommitRelation relation, IEnumerable<string> commits, CancellationToken cancellation) =>
        await Authors(commits, cancellation) is { } authors ? new CommitRange(relation, authors) : Unknown;

    // The history ends somewhere in a shallow clone, and what lies before it looks like no history at all.
    private async Task<bool> IsShallow(CancellationToken cancellation) =>
        (await Git(["rev-parse", "--is-shallow-repository"], cancellation))?.Trim() != "false";

    private async Task<IReadOnlyList<CommitAuthor>?> Authors(IEnumerable<string> commits, CancellationToken cancellation)
    {
        const string Format = "--format=%H%n%an%n%(trailers:key=Co-authored-by,valueonly,unfold)";
        var log = await Git(["log", "-z", "--no-show-signature", "--encoding=UTF-8", Format, .. commits, "--"], cancellation);
        return log?.Split('\0', StringSplitOptions.RemoveEmptyEntries).SelectMany(x => AuthorsOf(x.TrimStart('\n'))).ToList();
    }

    // Replaced objects and mailmaps can give a commit another author.
    private Task<string?> Git(IEnumerable<string> arguments, CancellationToken cancellation) =>
        checkout.TryGit(["--no-replace-objects", .. arguments], cancellation);
}
