namespace Nuke.Common.CI.GitLab;

/// <summary>What else GitLab tells.</summary>
public partial class GitLab
{
    /// <summary>The variable <c>CI_API_GRAPHQL_URL</c>.</summary>
    public string? ApiGraphqlUrl => variables.Text("CI_API_GRAPHQL_URL");

    /// <summary>The variable <c>CI_API_V4_URL</c>.</summary>
    public string? ApiV4Url => variables.Text("CI_API_V4_URL");

    /// <summary>The variable <c>CI_BUILDS_DIR</c>.</summary>
    public string? BuildsDir => variables.Text("CI_BUILDS_DIR");

    /// <summary>The variable <c>CHAT_CHANNEL</c>.</summary>
    public string? ChatChannel => variables.Text("CHAT_CHANNEL");

    /// <summary>The variable <c>CHAT_INPUT</c>.</summary>
    public string? ChatInput => variables.Text("CHAT_INPUT");

    /// <summary>The variable <c>CHAT_USER_ID</c>.</summary>
    public string? ChatUserId => variables.Text("CHAT_USER_ID");

    /// <summary>The variable <c>CI</c>.</summary>
    public bool Ci => variables.Flag("CI");

    /// <summary>The variable <c>CI_CONCURRENT_ID</c>.</summary>
    public string? ConcurrentId => variables.Text("CI_CONCURRENT_ID");

    /// <summary>The variable <c>CI_CONCURRENT_PROJECT_ID</c>.</summary>
    public string? ConcurrentProjectId => variables.Text("CI_CONCURRENT_PROJECT_ID");

    /// <summary>The variable <c>CI_CONFIG_PATH</c>.</summary>
    public string? ConfigPath => variables.Text("CI_CONFIG_PATH");

    /// <summary>The variable <c>CI_DEBUG_SERVICES</c>.</summary>
    public bool DebugServices => variables.Flag("CI_DEBUG_SERVICES");

    /// <summary>The variable <c>CI_DEBUG_TRACE</c>.</summary>
    public bool DebugTrace => variables.Flag("CI_DEBUG_TRACE");

    /// <summary>The variable <c>CI_DEFAULT_BRANCH</c>.</summary>
    public string? DefaultBranch => variables.Text("CI_DEFAULT_BRANCH");

    /// <summary>The variable <c>CI_DEPLOY_FREEZE</c>.</summary>
    public bool DeployFreeze => variables.Flag("CI_DEPLOY_FREEZE");

    /// <summary>The variable <c>CI_DEPLOY_PASSWORD</c>.</summary>
    public string? DeployPassword => variables.Text("CI_DEPLOY_PASSWORD");

    /// <summary>The variable <c>CI_DEPLOY_USER</c>.</summary>
    public string? DeployUser => variables.Text("CI_DEPLOY_USER");

    /// <summary>The variable <c>CI_DISPOSABLE_ENVIRONMENT</c>.</summary>
    public bool DisposableEnvironment => variables.Flag("CI_DISPOSABLE_ENVIRONMENT");

    /// <summary>The variable <c>CI_HAS_OPEN_REQUIREMENTS</c>.</summary>
    public bool HasOpenRequirements => variables.Flag("CI_HAS_OPEN_REQUIREMENTS");

    /// <summary>The variable <c>KUBECONFIG</c>.</summary>
    public string? Kubeconfig => variables.Text("KUBECONFIG");

    /// <summary>The variable <c>CI_KUBERNETES_ACTIVE</c>.</summary>
    public bool KubernetesActive => variables.Flag("CI_KUBERNETES_ACTIVE");

    /// <summary>The variable <c>CI_NODE_INDEX</c>.</summary>
    public string? NodeIndex => variables.Text("CI_NODE_INDEX");

    /// <summary>The variable <c>CI_NODE_TOTAL</c>.</summary>
    public string? NodeTotal => variables.Text("CI_NODE_TOTAL");

    /// <summary>The variable <c>CI_OPEN_MERGE_REQUESTS</c>.</summary>
    public string? OpenMergeRequests => variables.Text("CI_OPEN_MERGE_REQUESTS");

    /// <summary>The variable <c>CI_PAGES_DOMAIN</c>.</summary>
    public string? PagesDomain => variables.Text("CI_PAGES_DOMAIN");

    /// <summary>The variable <c>CI_PAGES_URL</c>.</summary>
    public string? PagesUrl => variables.Text("CI_PAGES_URL");

    /// <summary>The variable <c>CI_RELEASE_DESCRIPTION</c>.</summary>
    public string? ReleaseDescription => variables.Text("CI_RELEASE_DESCRIPTION");

    /// <summary>The variable <c>CI_REPOSITORY_URL</c>.</summary>
    public string? RepositoryUrl => variables.Text("CI_REPOSITORY_URL");

    /// <summary>The variable <c>CI_SHARED_ENVIRONMENT</c>.</summary>
    public bool SharedEnvironment => variables.Flag("CI_SHARED_ENVIRONMENT");

    /// <summary>The variable <c>CI_TEMPLATE_REGISTRY_HOST</c>.</summary>
    public string? TemplateRegistryHost => variables.Text("CI_TEMPLATE_REGISTRY_HOST");

    /// <summary>The variable <c>TRIGGER_PAYLOAD</c>.</summary>
    public string? TriggerPayload => variables.Text("TRIGGER_PAYLOAD");
}
