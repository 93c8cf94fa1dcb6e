namespace Nuke.Common.CI.AzurePipelines;

/// <summary>Where a repository is.</summary>
public enum AzurePipelinesRepositoryType
{
    AzureRepos,
    Git,
    GitHub,
    Svn,
    TfsGit,
    TfsVersionControl,
}
