using Nuke.Common;
using Slipway.Approvals;
using Slipway.Caching;

partial class Build
{
    [Parameter("Approves the promotion or the rollback that this run makes", Name = "Approve")]
    readonly bool IsApproved;

    [Parameter("The release, by its digest; unless told, the one of this commit, and for Approve, Veto and Hold the one verified last")]
    readonly string? Release;

    [Parameter("Only compares the workflows with what the build generates: for hooks")]
    readonly bool Check;

    [Parameter("The stage that Approve, Veto, Hold and Rollback are about, the last one unless told; for CheckSecrets, PlanDeployment and Teardown all of them", Name = "Stage", ValueProviderMember = nameof(StageNames))]
    readonly string? StageName;

    [Parameter("Why; a veto, a hold, the override of a freeze and --allow-destroy need a reason")]
    readonly string? Reason;

    [Parameter("When a hold ends by itself, such as 2026-03-29T14:00Z")]
    readonly string? Until;

    [Parameter("Ends the hold instead of holding")]
    readonly bool Lift;

    [Parameter("Approves although the stage is frozen")]
    readonly bool OverrideFreeze;

    [Parameter("What Decide records", ValueProviderMember = nameof(Decisions))]
    readonly StatementKind? Decision;

    [Parameter("Settles for the settings that VerifyGovernance may read, and names the others")]
    readonly bool AllowUnread;

    [Parameter("When Rehearse is about, such as 2027-03-01T16:00Z; unless told, now")]
    readonly string? At;

    [Parameter("The live folders that TerraformPlan and TerraformDrift are about, such as dev or dev/network; all unless told")]
    readonly string Folder = "";

    [Parameter("Lets TerraformApply destroy what is protected; --reason says why")]
    readonly bool AllowDestroy;

    [Parameter("Mends what Lint and TerraformFormat can mend")]
    readonly bool Fix;

    [Parameter("Prints Status as JSON")]
    readonly bool Json;

    [Parameter("Does everything anew, whatever was done before")]
    readonly bool NoCache;

    [Parameter("Does everything anew and compares it with what was done before; a difference is an error")]
    readonly bool VerifyCache;

    [Parameter("Where results of earlier runs are, for all checkouts of this user unless told")]
    readonly string CacheFolder = CacheOptions.OfUser;

    [Parameter("How large that may get, in megabytes")]
    readonly int CacheSize = 2000;
}
