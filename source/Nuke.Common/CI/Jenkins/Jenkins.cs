using Nuke.Common.Execution;

namespace Nuke.Common.CI.Jenkins;

/// <summary>A node of Jenkins. Without it the texts are null and the numbers 0.</summary>
public class Jenkins : Host, IBuildServer
{
    private readonly ServerVariables variables;

    internal Jenkins(IReadOnlyDictionary<string, string> variables) => this.variables = new ServerVariables(variables);

    /// <summary>The host of this build; null when it is another.</summary>
    public static Jenkins? Instance => BuildContext.Current.Host as Jenkins;

    /// <summary>The variable <c>BRANCH_NAME</c>.</summary>
    public string? BranchName => variables.Text("BRANCH_NAME");

    /// <summary>The variable <c>BUILD_DISPLAY_NAME</c>.</summary>
    public string? BuilDisplayName => variables.Text("BUILD_DISPLAY_NAME");

    /// <summary>The variable <c>BUILD_NUMBER</c>.</summary>
    public int BuildNumber => (int)variables.Number("BUILD_NUMBER");

    /// <summary>The variable <c>BUILD_TAG</c>.</summary>
    public string? BuildTag => variables.Text("BUILD_TAG");

    /// <summary>The variable <c>CHANGE_ID</c>.</summary>
    public string? ChangeId => variables.Text("CHANGE_ID");

    /// <summary>The variable <c>EXECUTOR_NUMBER</c>.</summary>
    public int ExecutorNumber => (int)variables.Number("EXECUTOR_NUMBER");

    /// <summary>The variable <c>GIT_BRANCH</c>.</summary>
    public string? GitBranch => variables.Text("GIT_BRANCH");

    /// <summary>The variable <c>GIT_COMMIT</c>.</summary>
    public string? GitCommit => variables.Text("GIT_COMMIT");

    /// <summary>The variable <c>GIT_PREVIOUS_COMMIT</c>.</summary>
    public string? GitPreviousCommit => variables.Text("GIT_PREVIOUS_COMMIT");

    /// <summary>The variable <c>GIT_PREVIOUS_SUCCESSFUL_COMMIT</c>.</summary>
    public string? GitPreviousSuccessfulCommit => variables.Text("GIT_PREVIOUS_SUCCESSFUL_COMMIT");

    /// <summary>The variable <c>GIT_URL</c>.</summary>
    public string? GitUrl => variables.Text("GIT_URL");

    /// <summary>The variable <c>JENKINS_HOME</c>.</summary>
    public string? JenkinsHome => variables.Text("JENKINS_HOME");

    /// <summary>The variable <c>JENKINS_SERVER_COOKIE</c>.</summary>
    public string? JenkinsServerCookie => variables.Text("JENKINS_SERVER_COOKIE");

    /// <summary>The variable <c>JOB_BASE_NAME</c>.</summary>
    public string? JobBaseName => variables.Text("JOB_BASE_NAME");

    /// <summary>The variable <c>JOB_DISPLAY_URL</c>.</summary>
    public string? JobDisplayUrl => variables.Text("JOB_DISPLAY_URL");

    /// <summary>The variable <c>JOB_NAME</c>.</summary>
    public string? JobName => variables.Text("JOB_NAME");

    /// <summary>The variable <c>NODE_LABELS</c>.</summary>
    public string? NodeLabels => variables.Text("NODE_LABELS");

    /// <summary>The variable <c>NODE_NAME</c>.</summary>
    public string? NodeName => variables.Text("NODE_NAME");

    /// <summary>The variable <c>RUN_CHANGES_DISPLAY_URL</c>.</summary>
    public string? RunChangesDisplayUrl => variables.Text("RUN_CHANGES_DISPLAY_URL");

    /// <summary>The variable <c>RUN_DISPLAY_URL</c>.</summary>
    public string? RunDisplayUrl => variables.Text("RUN_DISPLAY_URL");

    /// <summary>The variable <c>WORKSPACE</c>.</summary>
    public string? Workspace => variables.Text("WORKSPACE");

    string? IBuildServer.Branch => GitBranch;

    string? IBuildServer.Commit => GitCommit;
}
