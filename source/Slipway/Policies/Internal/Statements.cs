using Slipway.Approvals;
using Slipway.Promotion;

namespace Slipway.Policies.Internal;

/// <summary>What people have said, as rules look at it.</summary>
internal static class Statements
{
    /// <summary>About this release and stage, until the time of asking; the oldest first.</summary>
    public static IEnumerable<Statement> Said(this PromotionRequest request) => request.Statements
        .Where(x => x.Release == request.Release.Digest && x.Stage == request.Stage.Name && x.At <= request.Now)
        .OrderBy(x => x.At);

    /// <summary>Who, when and why.</summary>
    public static string InWords(this Statement statement) =>
        $"{(string.IsNullOrWhiteSpace(statement.By) ? "somebody" : Line.Of(statement.By))} at {statement.At.ForPeople()}"
        + (string.IsNullOrWhiteSpace(statement.Reason) ? "" : $": {Line.Of(statement.Reason)}");
}
