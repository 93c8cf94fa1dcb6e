namespace Nuke.Common.Git;

/// <summary>What kind of branch is checked out, by the usual names.</summary>
public static class GitRepositoryExtensions
{
    /// <summary>Whether it is <c>main</c> or <c>master</c>.</summary>
    public static bool IsOnMainOrMasterBranch(this GitRepository repository) =>
        repository.IsOnMainBranch() || repository.IsOnMasterBranch();

    /// <summary>Whether it is <c>master</c>.</summary>
    public static bool IsOnMasterBranch(this GitRepository repository) => repository.IsOn("master");

    /// <summary>Whether it is <c>main</c>.</summary>
    public static bool IsOnMainBranch(this GitRepository repository) => repository.IsOn("main");

    /// <summary>Whether it is <c>dev</c>, <c>develop</c> or <c>development</c>.</summary>
    public static bool IsOnDevelopBranch(this GitRepository repository) =>
        repository.IsOn("dev") || repository.IsOn("develop") || repository.IsOn("development");

    /// <summary>Whether it is below <c>feature/</c> or <c>features/</c>.</summary>
    public static bool IsOnFeatureBranch(this GitRepository repository) =>
        repository.IsBelow("feature/") || repository.IsBelow("features/");

    /// <summary>Whether it is below <c>release/</c> or <c>releases/</c>.</summary>
    public static bool IsOnReleaseBranch(this GitRepository repository) =>
        repository.IsBelow("release/") || repository.IsBelow("releases/");

    /// <summary>Whether it is below <c>hotfix/</c> or <c>hotfixes/</c>.</summary>
    public static bool IsOnHotfixBranch(this GitRepository repository) =>
        repository.IsBelow("hotfix/") || repository.IsBelow("hotfixes/");

    private static bool IsOn(this GitRepository repository, string branch) =>
        string.Equals(repository.Branch, branch, StringComparison.OrdinalIgnoreCase);

    private static bool IsBelow(this GitRepository repository, string prefix) =>
        repository.Branch?.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) == true;
}
