namespace Nuke.Common.CI.GitLab;

/// <summary>The server, its runner and its registries.</summary>
public partial class GitLab
{
    /// <summary>The variable <c>CI_DEPENDENCY_PROXY_DIRECT_GROUP_IMAGE_PREFIX</c>.</summary>
    public string? DependencyProxyDirectGroupImagePrefix => variables.Text("CI_DEPENDENCY_PROXY_DIRECT_GROUP_IMAGE_PREFIX");

    /// <summary>The variable <c>CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX</c>.</summary>
    public string? DependencyProxyGroupImagePrefix => variables.Text("CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX");

    /// <summary>The variable <c>CI_DEPENDENCY_PROXY_PASSWORD</c>.</summary>
    public string? DependencyProxyPassword => variables.Text("CI_DEPENDENCY_PROXY_PASSWORD");

    /// <summary>The variable <c>CI_DEPENDENCY_PROXY_SERVER</c>.</summary>
    public string? DependencyProxyServer => variables.Text("CI_DEPENDENCY_PROXY_SERVER");

    /// <summary>The variable <c>CI_DEPENDENCY_PROXY_USER</c>.</summary>
    public string? DependencyProxyUser => variables.Text("CI_DEPENDENCY_PROXY_USER");

    /// <summary>The variable <c>GITLAB_CI</c>.</summary>
    public bool GitLabCi => variables.Flag("GITLAB_CI");

    /// <summary>The variable <c>GITLAB_FEATURES</c>.</summary>
    public string? GitLabFeatures => variables.Text("GITLAB_FEATURES");

    /// <summary>The variable <c>CI_GITLAB_FIPS_MODE</c>.</summary>
    public bool GitLabFipsMode => variables.Flag("CI_GITLAB_FIPS_MODE");

    /// <summary>The variable <c>GITLAB_USER_EMAIL</c>.</summary>
    public string? GitLabUserEmail => variables.Text("GITLAB_USER_EMAIL");

    /// <summary>The variable <c>GITLAB_USER_ID</c>.</summary>
    public long GitLabUserId => variables.Number("GITLAB_USER_ID");

    /// <summary>The variable <c>GITLAB_USER_LOGIN</c>.</summary>
    public string? GitLabUserLogin => variables.Text("GITLAB_USER_LOGIN");

    /// <summary>The variable <c>GITLAB_USER_NAME</c>.</summary>
    public string? GitLabUserName => variables.Text("GITLAB_USER_NAME");

    /// <summary>The variable <c>CI_REGISTRY</c>.</summary>
    public string? Registry => variables.Text("CI_REGISTRY");

    /// <summary>The variable <c>CI_REGISTRY_IMAGE</c>.</summary>
    public string? RegistryImage => variables.Text("CI_REGISTRY_IMAGE");

    /// <summary>The variable <c>CI_REGISTRY_PASSWORD</c>.</summary>
    public string? RegistryPassword => variables.Text("CI_REGISTRY_PASSWORD");

    /// <summary>The variable <c>CI_REGISTRY_USER</c>.</summary>
    public string? RegistryUser => variables.Text("CI_REGISTRY_USER");

    /// <summary>The variable <c>CI_RUNNER_DESCRIPTION</c>.</summary>
    public string? RunnerDescription => variables.Text("CI_RUNNER_DESCRIPTION");

    /// <summary>The variable <c>CI_RUNNER_EXECUTABLE_ARCH</c>.</summary>
    public string? RunnerExecutableArch => variables.Text("CI_RUNNER_EXECUTABLE_ARCH");

    /// <summary>The variable <c>CI_RUNNER_ID</c>.</summary>
    public long RunnerId => variables.Number("CI_RUNNER_ID");

    /// <summary>The variable <c>CI_RUNNER_REVISION</c>.</summary>
    public string? RunnerRevision => variables.Text("CI_RUNNER_REVISION");

    /// <summary>The variable <c>CI_RUNNER_SHORT_TOKEN</c>.</summary>
    public string? RunnerShortToken => variables.Text("CI_RUNNER_SHORT_TOKEN");

    /// <summary>The variable <c>CI_RUNNER_TAGS</c>.</summary>
    public string? RunnerTags => variables.Text("CI_RUNNER_TAGS");

    /// <summary>The variable <c>CI_RUNNER_VERSION</c>.</summary>
    public string? RunnerVersion => variables.Text("CI_RUNNER_VERSION");

    /// <summary>The variable <c>CI_SERVER</c>.</summary>
    public string? Server => variables.Text("CI_SERVER");

    /// <summary>The variable <c>CI_SERVER_HOST</c>.</summary>
    public string? ServerHost => variables.Text("CI_SERVER_HOST");

    /// <summary>The variable <c>CI_SERVER_NAME</c>.</summary>
    public string? ServerName => variables.Text("CI_SERVER_NAME");

    /// <summary>The variable <c>CI_SERVER_PORT</c>.</summary>
    public string? ServerPort => variables.Text("CI_SERVER_PORT");

    /// <summary>The variable <c>CI_SERVER_PROTOCOL</c>.</summary>
    public string? ServerProtocol => variables.Text("CI_SERVER_PROTOCOL");

    /// <summary>The variable <c>CI_SERVER_REVISION</c>.</summary>
    public string? ServerRevision => variables.Text("CI_SERVER_REVISION");

    /// <summary>The variable <c>CI_SERVER_SHELL_SSH_HOST</c>.</summary>
    public string? ServerShellSshHost => variables.Text("CI_SERVER_SHELL_SSH_HOST");

    /// <summary>The variable <c>CI_SERVER_SHELL_SSH_PORT</c>.</summary>
    public string? ServerShellSshPort => variables.Text("CI_SERVER_SHELL_SSH_PORT");

    /// <summary>The variable <c>CI_SERVER_TLS_CA_FILE</c>.</summary>
    public string? ServerTlsCaFile => variables.Text("CI_SERVER_TLS_CA_FILE");

    /// <summary>The variable <c>CI_SERVER_TLS_CERT_FILE</c>.</summary>
    public string? ServerTlsCertFile => variables.Text("CI_SERVER_TLS_CERT_FILE");

    /// <summary>The variable <c>CI_SERVER_TLS_KEY_FILE</c>.</summary>
    public string? ServerTlsKeyFile => variables.Text("CI_SERVER_TLS_KEY_FILE");

    /// <summary>The variable <c>CI_SERVER_URL</c>.</summary>
    public string? ServerUrl => variables.Text("CI_SERVER_URL");

    /// <summary>The variable <c>CI_SERVER_VERSION</c>.</summary>
    public string? ServerVersion => variables.Text("CI_SERVER_VERSION");

    /// <summary>The variable <c>CI_SERVER_VERSION_MAJOR</c>.</summary>
    public string? ServerVersionMajor => variables.Text("CI_SERVER_VERSION_MAJOR");

    /// <summary>The variable <c>CI_SERVER_VERSION_MINOR</c>.</summary>
    public string? ServerVersionMinor => variables.Text("CI_SERVER_VERSION_MINOR");

    /// <summary>The variable <c>CI_SERVER_VERSION_PATCH</c>.</summary>
    public string? ServerVersionPatch => variables.Text("CI_SERVER_VERSION_PATCH");
}
