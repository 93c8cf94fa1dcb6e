namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A step of a job.</summary>
public abstract class GitHubActionsStep : ConfigurationEntity
{

}
