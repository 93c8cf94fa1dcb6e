namespace Nuke.Common.CI.GitHubActions;

/// <summary>Which submodules a checkout brings.</summary>
public enum GitHubActionsSubmodules
{
    /// <summary>None.</summary>
    False,

    /// <summary>Those of the repository.</summary>
    True,

    /// <summary>Those of the repository, and theirs.</summary>
    Recursive,
}
