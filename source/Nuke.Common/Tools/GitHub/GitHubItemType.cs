namespace Nuke.Common.Tools.GitHub;

/// <summary>What a path in a repository is.</summary>
public enum GitHubItemType
{
    /// <summary>What the local path is.</summary>
    Automatic,

    /// <summary>A file.</summary>
    File,

    /// <summary>A directory.</summary>
    Directory,
}
