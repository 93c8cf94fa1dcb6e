using Nuke.Common.Git;
using Nuke.Common.IO;

namespace Nuke.Common.Tools.GitHub;

/// <summary>A repository on GitHub: its addresses, and what GitHub says of it.</summary>
public static partial class GitHubTasks
{
    private const string Endpoint = "github.com";

    /// <summary>Whether the remote is on GitHub.</summary>
    public static bool IsGitHubRepository(this GitRepository? repository) =>
        Endpoint.Equals(repository?.Endpoint, StringComparison.OrdinalIgnoreCase);

    /// <summary>The user or organisation.</summary>
    public static string GetGitHubOwner(this GitRepository repository) => Identifier(repository).Split('/')[0];

    /// <summary>The name without its owner.</summary>
    public static string GetGitHubName(this GitRepository repository) => Identifier(repository).Split('/')[1];

    /// <summary>The address of a commit.</summary>
    public static string GetGitHubCommitUrl(this GitRepository repository, string commit) => $"{Url(repository)}/commit/{commit}";

    /// <summary>The address of what lies between two commits.</summary>
    public static string GetGitHubCompareCommitsUrl(this GitRepository repository, string startCommit, string endCommit) =>
        $"{Url(repository)}/compare/{startCommit}...{endCommit}";

    /// <summary>The address of what lies between two tags.</summary>
    public static string GetGitHubCompareTagsUrl(this GitRepository repository, string startTag, string endTag) =>
        repository.GetGitHubCompareCommitsUrl(startTag, endTag);

    /// <summary>The address of what came after a tag.</summary>
    public static string GetGitHubCompareTagToHeadUrl(this GitRepository repository, string tag) =>
        repository.GetGitHubCompareTagsUrl(tag, "HEAD");

    /// <summary>The address that a file can be downloaded from.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="file">The file, absolute or relative to the repository.</param>
    /// <param name="branch">The branch; the one that is checked out when null.</param>
    public static string GetGitHubDownloadUrl(this GitRepository repository, string file, string? branch = null) =>
        $"https://raw.githubusercontent.com/{Identifier(repository)}/{Branch(repository, branch)}/{Relative(repository, file)}";

    /// <summary>The address that a file or directory can be looked at.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="path">The path, absolute or relative to the repository; the repository's own directory when null.</param>
    /// <param name="branch">The branch; the one that is checked out when null.</param>
    /// <param name="itemType">What the path is.</param>
    public static string GetGitHubBrowseUrl(
        this GitRepository repository,
        string? path = null,
        string? branch = null,
        GitHubItemType itemType = GitHubItemType.Automatic)
    {
        var relative = Relative(repository, path ?? "");
        var kind = IsFile(repository, relative, itemType) ? "blob" : "tree";
        return $"{Url(repository)}/{kind}/{Branch(repository, branch)}/{relative}".TrimEnd('/');
    }

    private static bool IsFile(GitRepository repository, string relative, GitHubItemType itemType) => itemType switch
    {
        GitHubItemType.Automatic => repository.LocalDirectory is { } directory && (directory / relative).FileExists(),
        _ => itemType == GitHubItemType.File,
    };

    private static string Relative(GitRepository repository, string path)
    {
        if (!PathConstruction.HasPathRoot(path))
        {
            return path.Replace('\\', '/');
        }

        var directory = repository.LocalDirectory.NotNull($"{path} is absolute, but {repository} has no local directory: give a relative path");
        var relative = Path.GetRelativePath(directory!, path).Replace('\\', '/');
        Assert.False(relative == ".." || relative.StartsWith("../", StringComparison.Ordinal), $"{path} is not in {directory}");
        return relative == "." ? "" : relative;
    }

    private static string Branch(GitRepository repository, string? branch) =>
        (branch ?? repository.Branch).NotNull($"{repository} has no branch checked out: name one")!;

    private static string Url(GitRepository repository) => $"https://{Endpoint}/{Identifier(repository)}";

    private static string Identifier(GitRepository repository)
    {
        Assert.True(repository.IsGitHubRepository(), $"{repository} is not on GitHub");
        return repository.Identifier!;
    }
}
