using Slipway.Approvals;
using Slipway.GitHub.Internal.Answers;

namespace Slipway.GitHub.Internal.Ledger;

/// <summary>
/// What a run was asked to record stands in its title, which the workflow's <c>run-name</c> makes of its inputs:
/// <c>approve sha256:… prod</c>. No job can change it, so that none can put other words into the mouth of who started the run.
/// </summary>
internal static class RunTitle
{
    /// <returns>Why the run was not asked to record this; none when it was.</returns>
    public static string? Fault(RunAnswer run, Statement statement)
    {
        var words = run.DisplayTitle.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Contains(statement.Release.ToString()) && words.Contains(statement.Stage) && words.Intersect(Words(statement)).Any()
            ? null
            : $"its run {run.Id} was asked for something else: {ApiErrors.OneLine(run.DisplayTitle)}";
    }

    /// <summary>The decision that the workflow is asked for to record this.</summary>
    public static string DecisionOf(Statement statement) => Words(statement)[0];

    private static string[] Words(Statement statement) => statement switch
    {
        Approval => ["approve", "override"],
        FreezeOverride => ["override"],
        Lift => ["lift"],
        Hold => ["hold"],
        _ => ["veto"],
    };
}
