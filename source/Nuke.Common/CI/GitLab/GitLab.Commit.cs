namespace Nuke.Common.CI.GitLab;

/// <summary>The commit, the pipeline, and the pull request elsewhere that started it.</summary>
public partial class GitLab
{
    /// <summary>The variable <c>CI_COMMIT_AUTHOR</c>.</summary>
    public string? CommitAuthor => variables.Text("CI_COMMIT_AUTHOR");

    /// <summary>The variable <c>CI_COMMIT_BEFORE_SHA</c>.</summary>
    public string? CommitBeforeSha => variables.Text("CI_COMMIT_BEFORE_SHA");

    /// <summary>The variable <c>CI_COMMIT_BRANCH</c>.</summary>
    public string? CommitBranch => variables.Text("CI_COMMIT_BRANCH");

    /// <summary>The variable <c>CI_COMMIT_DESCRIPTION</c>.</summary>
    public string? CommitDescription => variables.Text("CI_COMMIT_DESCRIPTION");

    /// <summary>The variable <c>CI_COMMIT_MESSAGE</c>.</summary>
    public string? CommitMessage => variables.Text("CI_COMMIT_MESSAGE");

    /// <summary>The variable <c>CI_COMMIT_REF_NAME</c>.</summary>
    public string? CommitRefName => variables.Text("CI_COMMIT_REF_NAME");

    /// <summary>The variable <c>CI_COMMIT_REF_PROTECTED</c>.</summary>
    public bool CommitRefProtected => variables.Flag("CI_COMMIT_REF_PROTECTED");

    /// <summary>The variable <c>CI_COMMIT_REF_SLUG</c>.</summary>
    public string? CommitRefSlug => variables.Text("CI_COMMIT_REF_SLUG");

    /// <summary>The variable <c>CI_COMMIT_SHA</c>.</summary>
    public string? CommitSha => variables.Text("CI_COMMIT_SHA");

    /// <summary>The variable <c>CI_COMMIT_SHORT_SHA</c>.</summary>
    public string? CommitShortSha => variables.Text("CI_COMMIT_SHORT_SHA");

    /// <summary>The variable <c>CI_COMMIT_TAG</c>.</summary>
    public string? CommitTag => variables.Text("CI_COMMIT_TAG");

    /// <summary>The variable <c>CI_COMMIT_TAG_MESSAGE</c>.</summary>
    public string? CommitTagMessage => variables.Text("CI_COMMIT_TAG_MESSAGE");

    /// <summary>The variable <c>CI_COMMIT_TIMESTAMP</c>.</summary>
    public string? CommitTimestamp => variables.Text("CI_COMMIT_TIMESTAMP");

    /// <summary>The variable <c>CI_COMMIT_TITLE</c>.</summary>
    public string? CommitTitle => variables.Text("CI_COMMIT_TITLE");

    /// <summary>The variable <c>CI_EXTERNAL_PULL_REQUEST_IID</c>.</summary>
    public string? ExternalPullRequestIid => variables.Text("CI_EXTERNAL_PULL_REQUEST_IID");

    /// <summary>The variable <c>CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME</c>.</summary>
    public string? ExternalPullRequestSourceBranchName => variables.Text("CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME");

    /// <summary>The variable <c>CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA</c>.</summary>
    public string? ExternalPullRequestSourceBranchSha => variables.Text("CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA");

    /// <summary>The variable <c>CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY</c>.</summary>
    public string? ExternalPullRequestSourceRepository => variables.Text("CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY");

    /// <summary>The variable <c>CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME</c>.</summary>
    public string? ExternalPullRequestTargetBranchName => variables.Text("CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME");

    /// <summary>The variable <c>CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA</c>.</summary>
    public string? ExternalPullRequestTargetBranchSha => variables.Text("CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA");

    /// <summary>The variable <c>CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY</c>.</summary>
    public string? ExternalPullRequestTargetRepository => variables.Text("CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY");

    /// <summary>The variable <c>CI_PIPELINE_CREATED_AT</c>.</summary>
    public string? PipelineCreatedAt => variables.Text("CI_PIPELINE_CREATED_AT");

    /// <summary>The variable <c>CI_PIPELINE_ID</c>.</summary>
    public long PipelineId => variables.Number("CI_PIPELINE_ID");

    /// <summary>The variable <c>CI_PIPELINE_IID</c>.</summary>
    public string? PipelineIid => variables.Text("CI_PIPELINE_IID");

    /// <summary>The variable <c>CI_PIPELINE_NAME</c>.</summary>
    public string? PipelineName => variables.Text("CI_PIPELINE_NAME");

    /// <summary>The variable <c>CI_PIPELINE_SOURCE</c>.</summary>
    public string? PipelineSource => variables.Text("CI_PIPELINE_SOURCE");

    /// <summary>The variable <c>CI_PIPELINE_TRIGGERED</c>.</summary>
    public bool PipelineTriggered => variables.Flag("CI_PIPELINE_TRIGGERED");

    /// <summary>The variable <c>CI_PIPELINE_URL</c>.</summary>
    public string? PipelineUrl => variables.Text("CI_PIPELINE_URL");
}
