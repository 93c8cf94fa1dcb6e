using System.Text.RegularExpressions;
using Slipway.GitHub.Internal.Answers;
using Slipway.Releases;
using Slipway.Sources;

namespace Slipway.GitHub.Internal;

/// <summary>Everybody who has had a hand in a commit: its author, its co-authors, and who committed it, since a rebase can change it.</summary>
internal static partial class CommitPeople
{
    // GitHub itself commits what is merged or edited on its pages, and signs that.
    private const string WebFlow = "web-flow";

    public static IEnumerable<CommitAuthor> Of(CommitAnswer commit)
    {
        var id = CommitId.Parse(commit.Sha);
        var people = new List<CommitAuthor> { Person(id, commit.Author, commit.Commit.Author) };
        if (!(commit.Committer?.Login == WebFlow && commit.Commit.Verification is { Verified: true }))
        {
            people.Add(Person(id, commit.Committer, commit.Commit.Committer));
        }

        people.AddRange(Trailer().Matches(commit.Commit.Message).Select(x => CoAuthor(id, x)));
        return people.DistinctBy(x => (x.Account?.ToUpperInvariant() ?? x.Name, x.Account is null));
    }

    private static CommitAuthor Person(CommitId commit, CommitAccount? account, CommitPerson? person) =>
        new(commit, account?.Login, person?.Name is { Length: > 0 } name ? name : account?.Login ?? "nobody");

    private static CommitAuthor CoAuthor(CommitId commit, Match trailer)
    {
        var address = NoReply().Match(trailer.Groups["address"].Value);
        return new CommitAuthor(commit, address.Success ? address.Groups["login"].Value : null, trailer.Groups["name"].Value.Trim());
    }

    [GeneratedRegex(@"^co-authored-by:(?<name>[^<\r\n]*)<(?<address>[^>\r\n]*)>[ \t]*\r?$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"^(\d+\+)?(?<login>[A-Za-z0-9-]+(\[bot\])?)@users\.noreply\.github\.com\z", RegexOptions.IgnoreCase)]
    private static partial Regex NoReply();
}
