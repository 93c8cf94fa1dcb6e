using Nuke.Common.Execution;

namespace Nuke.Common.CI.SpaceAutomation;

/// <summary>A worker of JetBrains Space. Without it the texts are null.</summary>
public class SpaceAutomation : Host, IBuildServer
{
    private readonly ServerVariables variables;

    /// <summary>The host as the environment of the build describes it.</summary>
    public SpaceAutomation()
        : this(BuildContext.Current.Invocation.Variables)
    {
    }

    internal SpaceAutomation(IReadOnlyDictionary<string, string> variables) => this.variables = new ServerVariables(variables);

    /// <summary>The host of this build; null when it is another.</summary>
    public static SpaceAutomation? Instance => BuildContext.Current.Host as SpaceAutomation;

    /// <summary>The variable <c>JB_SPACE_API_URL</c>.</summary>
    public string? ApiUrl => variables.Text("JB_SPACE_API_URL");

    /// <summary>The variable <c>JB_SPACE_CLIENT_ID</c>.</summary>
    public string? ClientId => variables.Text("JB_SPACE_CLIENT_ID");

    /// <summary>The variable <c>JB_SPACE_CLIENT_SECRET</c>.</summary>
    public string? ClientSecret => variables.Text("JB_SPACE_CLIENT_SECRET");

    /// <summary>The variable <c>JB_SPACE_CLIENT_TOKEN</c>.</summary>
    public string? ClientToken => variables.Text("JB_SPACE_CLIENT_TOKEN");

    /// <summary>The variable <c>JB_SPACE_EXECUTION_ID</c>.</summary>
    public string? ExecutionId => variables.Text("JB_SPACE_EXECUTION_ID");

    /// <summary>The variable <c>JB_SPACE_EXECUTION_NUMBER</c>.</summary>
    public string? ExecutionNumber => variables.Text("JB_SPACE_EXECUTION_NUMBER");

    /// <summary>The variable <c>JB_SPACE_EXECUTION_URL</c>.</summary>
    public string? ExecutionUrl => variables.Text("JB_SPACE_EXECUTION_URL");

    /// <summary>The variable <c>JB_SPACE_FILE_SHARE_PATH</c>.</summary>
    public string? FileSharePath => variables.Text("JB_SPACE_FILE_SHARE_PATH");

    /// <summary>The variable <c>JB_SPACE_GIT_BRANCH</c>.</summary>
    public string? GitBranch => variables.Text("JB_SPACE_GIT_BRANCH");

    /// <summary>The variable <c>JB_SPACE_GIT_REVISION</c>.</summary>
    public string? GitRevision => variables.Text("JB_SPACE_GIT_REVISION");

    /// <summary>The variable <c>JB_SPACE_PROJECT_ID</c>.</summary>
    public string? ProjectId => variables.Text("JB_SPACE_PROJECT_ID");

    /// <summary>The variable <c>JB_SPACE_PROJECT_KEY</c>.</summary>
    public string? ProjectKey => variables.Text("JB_SPACE_PROJECT_KEY");

    /// <summary>The variable <c>JB_SPACE_GIT_REPOSITORY_NAME</c>.</summary>
    public string? RepositoryName => variables.Text("JB_SPACE_GIT_REPOSITORY_NAME");

    /// <summary>The variable <c>JB_SPACE_STEP_DATA_PATH</c>.</summary>
    public string? StepDataPath => variables.Text("JB_SPACE_STEP_DATA_PATH");

    /// <summary>The variable <c>JB_SPACE_WORK_DIR_PATH</c>.</summary>
    public string? WorkDirPath => variables.Text("JB_SPACE_WORK_DIR_PATH");

    string? IBuildServer.Branch => GitBranch;

    string? IBuildServer.Commit => GitRevision;
}
