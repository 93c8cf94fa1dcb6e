namespace Nuke.Common.CI.GitLab;

/// <summary>The project, the job and its environment.</summary>
public partial class GitLab
{
    /// <summary>The variable <c>CI_ENVIRONMENT_ACTION</c>.</summary>
    public string? EnvironmentAction => variables.Text("CI_ENVIRONMENT_ACTION");

    /// <summary>The variable <c>CI_ENVIRONMENT_NAME</c>.</summary>
    public string? EnvironmentName => variables.Text("CI_ENVIRONMENT_NAME");

    /// <summary>The variable <c>CI_ENVIRONMENT_SLUG</c>.</summary>
    public string? EnvironmentSlug => variables.Text("CI_ENVIRONMENT_SLUG");

    /// <summary>The variable <c>CI_ENVIRONMENT_TIER</c>.</summary>
    public string? EnvironmentTier => variables.Text("CI_ENVIRONMENT_TIER");

    /// <summary>The variable <c>CI_ENVIRONMENT_URL</c>.</summary>
    public string? EnvironmentUrl => variables.Text("CI_ENVIRONMENT_URL");

    /// <summary>The variable <c>CI_JOB_ID</c>.</summary>
    public long JobId => variables.Number("CI_JOB_ID");

    /// <summary>The variable <c>CI_JOB_IMAGE</c>.</summary>
    public string? JobImage => variables.Text("CI_JOB_IMAGE");

    /// <summary>The variable <c>CI_JOB_JWT</c>.</summary>
    public string? JobJwt => variables.Text("CI_JOB_JWT");

    /// <summary>The variable <c>CI_JOB_JWT_V1</c>.</summary>
    public string? JobJwtV1 => variables.Text("CI_JOB_JWT_V1");

    /// <summary>The variable <c>CI_JOB_JWT_V2</c>.</summary>
    public string? JobJwtV2 => variables.Text("CI_JOB_JWT_V2");

    /// <summary>The variable <c>CI_JOB_MANUAL</c>.</summary>
    public bool JobManual => variables.Flag("CI_JOB_MANUAL");

    /// <summary>The variable <c>CI_JOB_NAME</c>.</summary>
    public string? JobName => variables.Text("CI_JOB_NAME");

    /// <summary>The variable <c>CI_JOB_NAME_SLUG</c>.</summary>
    public string? JobNameSlug => variables.Text("CI_JOB_NAME_SLUG");

    /// <summary>The variable <c>CI_JOB_STAGE</c>.</summary>
    public string? JobStage => variables.Text("CI_JOB_STAGE");

    /// <summary>The variable <c>CI_JOB_STARTED_AT</c>.</summary>
    public string? JobStartedAt => variables.Text("CI_JOB_STARTED_AT");

    /// <summary>The variable <c>CI_JOB_STATUS</c>.</summary>
    public string? JobStatus => variables.Text("CI_JOB_STATUS");

    /// <summary>The variable <c>CI_JOB_TIMEOUT</c>.</summary>
    public string? JobTimeout => variables.Text("CI_JOB_TIMEOUT");

    /// <summary>The variable <c>CI_JOB_TOKEN</c>.</summary>
    public string? JobToken => variables.Text("CI_JOB_TOKEN");

    /// <summary>The variable <c>CI_JOB_URL</c>.</summary>
    public string? JobUrl => variables.Text("CI_JOB_URL");

    /// <summary>The variable <c>CI_PROJECT_CLASSIFICATION_LABEL</c>.</summary>
    public string? ProjectClassificationLabel => variables.Text("CI_PROJECT_CLASSIFICATION_LABEL");

    /// <summary>The variable <c>CI_PROJECT_DESCRIPTION</c>.</summary>
    public string? ProjectDescription => variables.Text("CI_PROJECT_DESCRIPTION");

    /// <summary>The variable <c>CI_PROJECT_DIR</c>.</summary>
    public string? ProjectDir => variables.Text("CI_PROJECT_DIR");

    /// <summary>The variable <c>CI_PROJECT_DIR</c>.</summary>
    public string? ProjectDirectory => variables.Text("CI_PROJECT_DIR");

    /// <summary>The variable <c>CI_PROJECT_ID</c>.</summary>
    public long ProjectId => variables.Number("CI_PROJECT_ID");

    /// <summary>The variable <c>CI_PROJECT_NAME</c>.</summary>
    public string? ProjectName => variables.Text("CI_PROJECT_NAME");

    /// <summary>The variable <c>CI_PROJECT_NAMESPACE</c>.</summary>
    public string? ProjectNamespace => variables.Text("CI_PROJECT_NAMESPACE");

    /// <summary>The variable <c>CI_PROJECT_NAMESPACE_ID</c>.</summary>
    public string? ProjectNamespaceId => variables.Text("CI_PROJECT_NAMESPACE_ID");

    /// <summary>The variable <c>CI_PROJECT_PATH</c>.</summary>
    public string? ProjectPath => variables.Text("CI_PROJECT_PATH");

    /// <summary>The variable <c>CI_PROJECT_PATH_SLUG</c>.</summary>
    public string? ProjectPathSlug => variables.Text("CI_PROJECT_PATH_SLUG");

    /// <summary>The variable <c>CI_PROJECT_REPOSITORY_LANGUAGES</c>.</summary>
    public string? ProjectRepositoryLanguages => variables.Text("CI_PROJECT_REPOSITORY_LANGUAGES");

    /// <summary>The variable <c>CI_PROJECT_ROOT_NAMESPACE</c>.</summary>
    public string? ProjectRootNamespace => variables.Text("CI_PROJECT_ROOT_NAMESPACE");

    /// <summary>The variable <c>CI_PROJECT_TITLE</c>.</summary>
    public string? ProjectTitle => variables.Text("CI_PROJECT_TITLE");

    /// <summary>The variable <c>CI_PROJECT_URL</c>.</summary>
    public string? ProjectUrl => variables.Text("CI_PROJECT_URL");

    /// <summary>The variable <c>CI_PROJECT_VISIBILITY</c>.</summary>
    public GitLabProjectVisibility ProjectVisibility => variables.Choice<GitLabProjectVisibility>("CI_PROJECT_VISIBILITY");
}
