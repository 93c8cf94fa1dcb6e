namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>An event that starts a workflow, with its conditions.</summary>
public abstract class GitHubActionsDetailedTrigger : ConfigurationEntity
{

}
