namespace Nuke.Common.CI.GitLab;

/// <summary>Who sees a project.</summary>
public enum GitLabProjectVisibility
{
    Internal,
    Private,
    Public,
}
