using Nuke.Common.Execution;

namespace Nuke.Common.CI.Bitbucket;

/// <summary>A runner of Bitbucket Pipelines. Without it the texts are null and the numbers 0.</summary>
public class Bitbucket : Host, IBuildServer
{
    private readonly ServerVariables variables;

    internal Bitbucket(IReadOnlyDictionary<string, string> variables) => this.variables = new ServerVariables(variables);

    /// <summary>The host of this build; null when it is another.</summary>
    public static Bitbucket? Instance => BuildContext.Current.Host as Bitbucket;

    /// <summary>The variable <c>BITBUCKET_BOOKMARK</c>.</summary>
    public string? Bookmark => variables.Text("BITBUCKET_BOOKMARK");

    /// <summary>The variable <c>BITBUCKET_BRANCH</c>.</summary>
    public string? Branch => variables.Text("BITBUCKET_BRANCH");

    /// <summary>The variable <c>BITBUCKET_BUILD_NUMBER</c>.</summary>
    public long BuildNumber => variables.Number("BITBUCKET_BUILD_NUMBER");

    /// <summary>The variable <c>BITBUCKET_CLONE_DIR</c>.</summary>
    public string? CloneDirectory => variables.Text("BITBUCKET_CLONE_DIR");

    /// <summary>The variable <c>BITBUCKET_COMMIT</c>.</summary>
    public string? Commit => variables.Text("BITBUCKET_COMMIT");

    /// <summary>The variable <c>BITBUCKET_DEPLOYMENT_ENVIRONMENT</c>.</summary>
    public string? DeploymentEnvironment => variables.Text("BITBUCKET_DEPLOYMENT_ENVIRONMENT");

    /// <summary>The variable <c>BITBUCKET_DEPLOYMENT_ENVIRONMENT_UUID</c>.</summary>
    public string? DeploymentEnvironmentUuid => variables.Text("BITBUCKET_DEPLOYMENT_ENVIRONMENT_UUID");

    /// <summary>The variable <c>BITBUCKET_EXIT_CODE</c>.</summary>
    public string? ExitCode => variables.Text("BITBUCKET_EXIT_CODE");

    /// <summary>The variable <c>BITBUCKET_GIT_HTTP_ORIGIN</c>.</summary>
    public string? GitHttpOrigin => variables.Text("BITBUCKET_GIT_HTTP_ORIGIN");

    /// <summary>The variable <c>BITBUCKET_GIT_SSH_ORIGIN</c>.</summary>
    public string? GitSshOrigin => variables.Text("BITBUCKET_GIT_SSH_ORIGIN");

    /// <summary>The variable <c>BITBUCKET_PARALLEL_STEP</c>.</summary>
    public int ParallelStep => (int)variables.Number("BITBUCKET_PARALLEL_STEP");

    /// <summary>The variable <c>BITBUCKET_PARALLEL_STEP_COUNT</c>.</summary>
    public int ParallelStepCount => (int)variables.Number("BITBUCKET_PARALLEL_STEP_COUNT");

    /// <summary>The variable <c>BITBUCKET_PIPELINE_UUID</c>.</summary>
    public string? PipelineUuid => variables.Text("BITBUCKET_PIPELINE_UUID");

    /// <summary>The variable <c>BITBUCKET_PROJECT_KEY</c>.</summary>
    public string? ProjectKey => variables.Text("BITBUCKET_PROJECT_KEY");

    /// <summary>The variable <c>BITBUCKET_PROJECT_UUID</c>.</summary>
    public string? ProjectUuid => variables.Text("BITBUCKET_PROJECT_UUID");

    /// <summary>The variable <c>BITBUCKET_PR_DESTINATION_BRANCH</c>.</summary>
    public string? PullRequestDestinationBranch => variables.Text("BITBUCKET_PR_DESTINATION_BRANCH");

    /// <summary>The variable <c>BITBUCKET_PR_ID</c>.</summary>
    public int PullRequestId => (int)variables.Number("BITBUCKET_PR_ID");

    /// <summary>The variable <c>BITBUCKET_REPO_FULL_NAME</c>.</summary>
    public string? RepositoryFullName => variables.Text("BITBUCKET_REPO_FULL_NAME");

    /// <summary>The variable <c>BITBUCKET_REPO_SLUG</c>.</summary>
    public string? RepositorySlug => variables.Text("BITBUCKET_REPO_SLUG");

    /// <summary>The variable <c>BITBUCKET_REPO_UUID</c>.</summary>
    public string? RepositoryUuid => variables.Text("BITBUCKET_REPO_UUID");

    /// <summary>The variable <c>BITBUCKET_STEP_OIDC_TOKEN</c>.</summary>
    public string? StepOidcToken => variables.Text("BITBUCKET_STEP_OIDC_TOKEN");

    /// <summary>The variable <c>BITBUCKET_STEP_TRIGGERER_UUID</c>.</summary>
    public string? StepTriggererUuid => variables.Text("BITBUCKET_STEP_TRIGGERER_UUID");

    /// <summary>The variable <c>BITBUCKET_STEP_UUID</c>.</summary>
    public string? StepUuid => variables.Text("BITBUCKET_STEP_UUID");

    /// <summary>The variable <c>BITBUCKET_TAG</c>.</summary>
    public string? Tag => variables.Text("BITBUCKET_TAG");

    /// <summary>The variable <c>BITBUCKET_WORKSPACE</c>.</summary>
    public string? Workspace => variables.Text("BITBUCKET_WORKSPACE");

    string? IBuildServer.Branch => Branch;

    string? IBuildServer.Commit => Commit;
}
