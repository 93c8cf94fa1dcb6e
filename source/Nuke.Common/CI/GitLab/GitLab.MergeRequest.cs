namespace Nuke.Common.CI.GitLab;

/// <summary>The merge request of the pipeline.</summary>
public partial class GitLab
{
    /// <summary>The variable <c>CI_MERGE_REQUEST_APPROVED</c>.</summary>
    public bool MergeRequestApproved => variables.Flag("CI_MERGE_REQUEST_APPROVED");

    /// <summary>The variable <c>CI_MERGE_REQUEST_ASSIGNEES</c>.</summary>
    public string? MergeRequestAssignees => variables.Text("CI_MERGE_REQUEST_ASSIGNEES");

    /// <summary>The variable <c>CI_MERGE_REQUEST_DESCRIPTION</c>.</summary>
    public string? MergeRequestDescription => variables.Text("CI_MERGE_REQUEST_DESCRIPTION");

    /// <summary>The variable <c>CI_MERGE_REQUEST_DESCRIPTION_IS_TRUNCATED</c>.</summary>
    public bool MergeRequestDescriptionIsTruncated => variables.Flag("CI_MERGE_REQUEST_DESCRIPTION_IS_TRUNCATED");

    /// <summary>The variable <c>CI_MERGE_REQUEST_DIFF_BASE_SHA</c>.</summary>
    public string? MergeRequestDiffBaseSha => variables.Text("CI_MERGE_REQUEST_DIFF_BASE_SHA");

    /// <summary>The variable <c>CI_MERGE_REQUEST_DIFF_ID</c>.</summary>
    public string? MergeRequestDiffId => variables.Text("CI_MERGE_REQUEST_DIFF_ID");

    /// <summary>The variable <c>CI_MERGE_REQUEST_EVENT_TYPE</c>.</summary>
    public string? MergeRequestEventType => variables.Text("CI_MERGE_REQUEST_EVENT_TYPE");

    /// <summary>The variable <c>CI_MERGE_REQUEST_ID</c>.</summary>
    public string? MergeRequestId => variables.Text("CI_MERGE_REQUEST_ID");

    /// <summary>The variable <c>CI_MERGE_REQUEST_IID</c>.</summary>
    public string? MergeRequestIid => variables.Text("CI_MERGE_REQUEST_IID");

    /// <summary>The variable <c>CI_MERGE_REQUEST_LABELS</c>.</summary>
    public string? MergeRequestLabels => variables.Text("CI_MERGE_REQUEST_LABELS");

    /// <summary>The variable <c>CI_MERGE_REQUEST_MILESTONE</c>.</summary>
    public string? MergeRequestMilestone => variables.Text("CI_MERGE_REQUEST_MILESTONE");

    /// <summary>The variable <c>CI_MERGE_REQUEST_PROJECT_ID</c>.</summary>
    public string? MergeRequestProjectId => variables.Text("CI_MERGE_REQUEST_PROJECT_ID");

    /// <summary>The variable <c>CI_MERGE_REQUEST_PROJECT_PATH</c>.</summary>
    public string? MergeRequestProjectPath => variables.Text("CI_MERGE_REQUEST_PROJECT_PATH");

    /// <summary>The variable <c>CI_MERGE_REQUEST_PROJECT_URL</c>.</summary>
    public string? MergeRequestProjectUrl => variables.Text("CI_MERGE_REQUEST_PROJECT_URL");

    /// <summary>The variable <c>CI_MERGE_REQUEST_REF_PATH</c>.</summary>
    public string? MergeRequestRefPath => variables.Text("CI_MERGE_REQUEST_REF_PATH");

    /// <summary>The variable <c>CI_MERGE_REQUEST_SOURCE_BRANCH_NAME</c>.</summary>
    public string? MergeRequestSourceBranchName => variables.Text("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME");

    /// <summary>The variable <c>CI_MERGE_REQUEST_SOURCE_BRANCH_PROTECTED</c>.</summary>
    public bool MergeRequestSourceBranchProtected => variables.Flag("CI_MERGE_REQUEST_SOURCE_BRANCH_PROTECTED");

    /// <summary>The variable <c>CI_MERGE_REQUEST_SOURCE_BRANCH_SHA</c>.</summary>
    public string? MergeRequestSourceBranchSha => variables.Text("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA");

    /// <summary>The variable <c>CI_MERGE_REQUEST_SOURCE_PROJECT_ID</c>.</summary>
    public string? MergeRequestSourceProjectId => variables.Text("CI_MERGE_REQUEST_SOURCE_PROJECT_ID");

    /// <summary>The variable <c>CI_MERGE_REQUEST_SOURCE_PROJECT_PATH</c>.</summary>
    public string? MergeRequestSourceProjectPath => variables.Text("CI_MERGE_REQUEST_SOURCE_PROJECT_PATH");

    /// <summary>The variable <c>CI_MERGE_REQUEST_SOURCE_PROJECT_URL</c>.</summary>
    public string? MergeRequestSourceProjectUrl => variables.Text("CI_MERGE_REQUEST_SOURCE_PROJECT_URL");

    /// <summary>The variable <c>CI_MERGE_REQUEST_SQUASH_ON_MERGE</c>.</summary>
    public bool MergeRequestSquashOnMerge => variables.Flag("CI_MERGE_REQUEST_SQUASH_ON_MERGE");

    /// <summary>The variable <c>CI_MERGE_REQUEST_TARGET_BRANCH_NAME</c>.</summary>
    public string? MergeRequestTargetBranchName => variables.Text("CI_MERGE_REQUEST_TARGET_BRANCH_NAME");

    /// <summary>The variable <c>CI_MERGE_REQUEST_TARGET_BRANCH_PROTECTED</c>.</summary>
    public bool MergeRequestTargetBranchProtected => variables.Flag("CI_MERGE_REQUEST_TARGET_BRANCH_PROTECTED");

    /// <summary>The variable <c>CI_MERGE_REQUEST_TARGET_BRANCH_SHA</c>.</summary>
    public string? MergeRequestTargetBranchSha => variables.Text("CI_MERGE_REQUEST_TARGET_BRANCH_SHA");

    /// <summary>The variable <c>CI_MERGE_REQUEST_TITLE</c>.</summary>
    public string? MergeRequestTitle => variables.Text("CI_MERGE_REQUEST_TITLE");
}
