namespace Nuke.Common.CI.AppVeyor;

/// <summary>What the service tells of the build.</summary>
public partial class AppVeyor
{
    /// <summary>The variable <c>APPVEYOR_URL</c>.</summary>
    public string? Url => variables.Text("APPVEYOR_URL");

    /// <summary>The variable <c>APPVEYOR_API_URL</c>.</summary>
    public string? ApiUrl => variables.Text("APPVEYOR_API_URL");

    /// <summary>The variable <c>APPVEYOR_ACCOUNT_NAME</c>.</summary>
    public string? AccountName => variables.Text("APPVEYOR_ACCOUNT_NAME");

    /// <summary>The variable <c>APPVEYOR_PROJECT_ID</c>.</summary>
    public int ProjectId => (int)variables.Number("APPVEYOR_PROJECT_ID");

    /// <summary>The variable <c>APPVEYOR_PROJECT_NAME</c>.</summary>
    public string? ProjectName => variables.Text("APPVEYOR_PROJECT_NAME");

    /// <summary>The variable <c>APPVEYOR_PROJECT_SLUG</c>.</summary>
    public string? ProjectSlug => variables.Text("APPVEYOR_PROJECT_SLUG");

    /// <summary>The variable <c>APPVEYOR_BUILD_FOLDER</c>.</summary>
    public string? BuildFolder => variables.Text("APPVEYOR_BUILD_FOLDER");

    /// <summary>The variable <c>APPVEYOR_BUILD_ID</c>.</summary>
    public int BuildId => (int)variables.Number("APPVEYOR_BUILD_ID");

    /// <summary>The variable <c>APPVEYOR_BUILD_NUMBER</c>.</summary>
    public int BuildNumber => (int)variables.Number("APPVEYOR_BUILD_NUMBER");

    /// <summary>The variable <c>APPVEYOR_BUILD_VERSION</c>.</summary>
    public string? BuildVersion => variables.Text("APPVEYOR_BUILD_VERSION");

    /// <summary>The variable <c>APPVEYOR_BUILD_WORKER_IMAGE</c>.</summary>
    public string? BuildWorkerImage => variables.Text("APPVEYOR_BUILD_WORKER_IMAGE");

    /// <summary>The variable <c>APPVEYOR_PULL_REQUEST_NUMBER</c>.</summary>
    public int? PullRequestNumber => (int?)variables.NumberOrNull("APPVEYOR_PULL_REQUEST_NUMBER");

    /// <summary>The variable <c>APPVEYOR_PULL_REQUEST_TITLE</c>.</summary>
    public string? PullRequestTitle => variables.Text("APPVEYOR_PULL_REQUEST_TITLE");

    /// <summary>The variable <c>APPVEYOR_PULL_REQUEST_HEAD_REPO_NAME</c>.</summary>
    public string? PullRequestHeadRepositoryName => variables.Text("APPVEYOR_PULL_REQUEST_HEAD_REPO_NAME");

    /// <summary>The variable <c>APPVEYOR_PULL_REQUEST_HEAD_REPO_BRANCH</c>.</summary>
    public string? PullRequestHeadRepositoryBranch => variables.Text("APPVEYOR_PULL_REQUEST_HEAD_REPO_BRANCH");

    /// <summary>The variable <c>APPVEYOR_PULL_REQUEST_HEAD_COMMIT</c>.</summary>
    public string? PullRequestHeadCommit => variables.Text("APPVEYOR_PULL_REQUEST_HEAD_COMMIT");

    /// <summary>The variable <c>APPVEYOR_JOB_ID</c>.</summary>
    public string? JobId => variables.Text("APPVEYOR_JOB_ID");

    /// <summary>The variable <c>APPVEYOR_JOB_NAME</c>.</summary>
    public string? JobName => variables.Text("APPVEYOR_JOB_NAME");

    /// <summary>The variable <c>APPVEYOR_JOB_NUMBER</c>.</summary>
    public int JobNumber => (int)variables.Number("APPVEYOR_JOB_NUMBER");

    /// <summary>The variable <c>APPVEYOR_REPO_PROVIDER</c>.</summary>
    public string? RepositoryProvider => variables.Text("APPVEYOR_REPO_PROVIDER");

    /// <summary>The variable <c>APPVEYOR_REPO_SCM</c>.</summary>
    public string? RepositoryScm => variables.Text("APPVEYOR_REPO_SCM");

    /// <summary>The variable <c>APPVEYOR_REPO_NAME</c>.</summary>
    public string? RepositoryName => variables.Text("APPVEYOR_REPO_NAME");

    /// <summary>The variable <c>APPVEYOR_REPO_BRANCH</c>.</summary>
    public string? RepositoryBranch => variables.Text("APPVEYOR_REPO_BRANCH");

    /// <summary>The variable <c>APPVEYOR_REPO_TAG</c>.</summary>
    public bool RepositoryTag => variables.Flag("APPVEYOR_REPO_TAG");

    /// <summary>The variable <c>APPVEYOR_REPO_TAG_NAME</c>.</summary>
    public string? RepositoryTagName => variables.Text("APPVEYOR_REPO_TAG_NAME");

    /// <summary>The variable <c>APPVEYOR_REPO_COMMIT</c>.</summary>
    public string? RepositoryCommitSha => variables.Text("APPVEYOR_REPO_COMMIT");

    /// <summary>The variable <c>APPVEYOR_REPO_COMMIT_AUTHOR</c>.</summary>
    public string? RepositoryCommitAuthor => variables.Text("APPVEYOR_REPO_COMMIT_AUTHOR");

    /// <summary>The variable <c>APPVEYOR_REPO_COMMIT_AUTHOR_EMAIL</c>.</summary>
    public string? RepositoryCommitAuthorEmail => variables.Text("APPVEYOR_REPO_COMMIT_AUTHOR_EMAIL");

    /// <summary>The variable <c>APPVEYOR_REPO_COMMIT_TIMESTAMP</c>.</summary>
    public DateTime RepositoryCommitTimestamp => variables.Time("APPVEYOR_REPO_COMMIT_TIMESTAMP");

    /// <summary>The variable <c>APPVEYOR_REPO_COMMIT_MESSAGE</c>.</summary>
    public string? RepositoryCommitMessage => variables.Text("APPVEYOR_REPO_COMMIT_MESSAGE");

    /// <summary>The variable <c>APPVEYOR_REPO_COMMIT_MESSAGE_EXTENDED</c>.</summary>
    public string? RepositoryCommitMessageExtended => variables.Text("APPVEYOR_REPO_COMMIT_MESSAGE_EXTENDED");

    /// <summary>The variable <c>APPVEYOR_SCHEDULED_BUILD</c>.</summary>
    public bool ScheduledBuild => variables.Flag("APPVEYOR_SCHEDULED_BUILD");

    /// <summary>The variable <c>APPVEYOR_FORCED_BUILD</c>.</summary>
    public bool ForcedBuild => variables.Flag("APPVEYOR_FORCED_BUILD");

    /// <summary>The variable <c>APPVEYOR_RE_BUILD</c>.</summary>
    public bool Rebuild => variables.Flag("APPVEYOR_RE_BUILD");

    /// <summary>The variable <c>PLATFORM</c>.</summary>
    public string? Platform => variables.Text("PLATFORM");

    /// <summary>The variable <c>CONFIGURATION</c>.</summary>
    public string? Configuration => variables.Text("CONFIGURATION");
}
