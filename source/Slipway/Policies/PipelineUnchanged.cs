using Slipway.Approvals;
using Slipway.Policies.Internal;
using Slipway.Promotion;

namespace Slipway.Policies;

/// <summary>The pipeline that promotes a release is the one that built it; or people have approved the release with the difference before them.</summary>
/// <param name="UnlessApproved">Whose approvals count then, and how many are needed.</param>
public sealed record PipelineUnchanged(RequiredApprovals UnlessApproved) : IPromotionRule
{
    private const int NamedFiles = 5;

    /// <inheritdoc/>
    public string Name => "pipeline";

    /// <inheritdoc/>
    public Decision Decide(PromotionRequest request)
    {
        if (!request.Pipeline.IsChanged)
        {
            return Decision.Allowed("the one that built the release");
        }

        var changed = $"changed since it built the release: {NamesOf(request.Pipeline.Files)}";
        var count = ApprovalCount.Of(UnlessApproved, request, request.Said().OfType<Approval>().Where(x => x.Pipeline == request.Pipeline.Now));
        return count.Obstacle ?? (count.IsEnough
            ? Decision.Allowed($"{changed}; approved by {string.Join(", ", count.People)}")
            : Decision.Needs($"{count.Missing} of the pipeline, {changed}{count.MissingFrom}{count.Otherwise}"));
    }

    private static string NamesOf(IReadOnlyList<string> files) => files.Count == 0
        ? "no commit tells which files"
        : string.Join(", ", files.Take(NamedFiles).Select(Line.Of)) + (files.Count > NamedFiles ? $" and {files.Count - NamedFiles} more" : "");
}
