using Nuke.Common.Git;
using Nuke.Common.IO;
using Octokit;

namespace Nuke.Common.Tools.GitHub;

public static partial class GitHubTasks
{
    /// <summary>What asks GitHub. It is anonymous: replace it by one with credentials for what needs them, and for more than 60 requests an hour.</summary>
    public static GitHubClient GitHubClient = new(new ProductHeaderValue("Slipway"));

    /// <summary>The addresses that the files of a directory, and of those in it, can be downloaded from.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="directory">The directory, absolute or relative to the repository; the whole repository when null.</param>
    /// <param name="branch">The branch; the one that is checked out when null.</param>
    public static async Task<IEnumerable<(string DownloadUrl, string RelativePath)>> GetGitHubDownloadUrls(
        this GitRepository repository,
        string? directory = null,
        string? branch = null)
    {
        var start = Relative(repository, directory ?? "").Trim('/');
        var reference = Branch(repository, branch);
        var tree = await GitHubClient.Git.Tree.GetRecursive(repository.GetGitHubOwner(), repository.GetGitHubName(), reference);
        Assert.False(tree.Truncated, $"{repository} has more files than GitHub lists at once: name a directory of another branch");
        return
        [
            .. from item in tree.Tree
               where item.Type == TreeType.Blob && (start.Length == 0 || item.Path.StartsWith($"{start}/", StringComparison.Ordinal))
               select (repository.GetGitHubDownloadUrl(item.Path, reference), item.Path),
        ];
    }

    /// <summary>The name of the branch that GitHub shows first.</summary>
    public static async Task<string> GetDefaultBranch(this GitRepository repository) =>
        (await GitHubClient.Repository.Get(repository.GetGitHubOwner(), repository.GetGitHubName())).DefaultBranch;

    /// <summary>The tag of the newest release.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="includePrerelease">Whether it may be one that is marked as not ready.</param>
    /// <param name="trimPrefix">Whether a <c>v</c> in front is left out.</param>
    public static async Task<string> GetLatestRelease(this GitRepository repository, bool includePrerelease = false, bool trimPrefix = false)
    {
        var releases = await GitHubClient.Repository.Release.GetAll(repository.GetGitHubOwner(), repository.GetGitHubName());
        var release = releases.FirstOrDefault(release => !release.Draft && (includePrerelease || !release.Prerelease))
            .NotNull($"{repository} has no release")!;
        return trimPrefix ? release.TagName.TrimStart('v', 'V') : release.TagName;
    }

    /// <summary>The issues of a milestone, closed ones too.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="title">The title of the milestone.</param>
    public static async Task<IReadOnlyList<Issue>> GetGitHubMilestoneIssues(this GitRepository repository, string title)
    {
        var milestone = await Milestone(repository, title);
        return await GitHubClient.Issue.GetAllForRepository(
            repository.GetGitHubOwner(),
            repository.GetGitHubName(),
            new RepositoryIssueRequest { State = ItemStateFilter.All, Milestone = milestone.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) });
    }

    /// <summary>The milestone of a title, open or closed; null without one.</summary>
    public static async Task<Milestone?> GetGitHubMilestone(this GitRepository repository, string title)
    {
        var milestones = await GitHubClient.Issue.Milestone.GetAllForRepository(
            repository.GetGitHubOwner(),
            repository.GetGitHubName(),
            new MilestoneRequest { State = ItemStateFilter.All });
        return milestones.FirstOrDefault(milestone => milestone.Title == title);
    }

    /// <summary>Makes a milestone unless there is one of the title.</summary>
    public static async Task TryCreateGitHubMilestone(this GitRepository repository, string title)
    {
        if (await repository.GetGitHubMilestone(title) is null)
        {
            await repository.CreateGitHubMilestone(title);
        }
    }

    /// <summary>Makes a milestone.</summary>
    public static async Task CreateGitHubMilestone(this GitRepository repository, string title) =>
        await GitHubClient.Issue.Milestone.Create(repository.GetGitHubOwner(), repository.GetGitHubName(), new NewMilestone(title));

    /// <summary>Closes a milestone.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="title">The title of the milestone.</param>
    /// <param name="enableIssueChecks">Whether it must have closed issues, and no open ones.</param>
    public static async Task CloseGitHubMilestone(this GitRepository repository, string title, bool enableIssueChecks = true)
    {
        var milestone = await Milestone(repository, title);
        if (enableIssueChecks)
        {
            Assert.True(milestone.OpenIssues == 0, $"The milestone {title} has {milestone.OpenIssues} open issues: close or move them");
            Assert.True(milestone.ClosedIssues > 0, $"The milestone {title} has no issues: give it those that it brings");
        }

        await GitHubClient.Issue.Milestone.Update(
            repository.GetGitHubOwner(),
            repository.GetGitHubName(),
            milestone.Number,
            new MilestoneUpdate { State = ItemState.Closed });
    }

    private static async Task<Milestone> Milestone(GitRepository repository, string title) =>
        (await repository.GetGitHubMilestone(title)).NotNull($"{repository} has no milestone {title}: create it, or correct the title")!;
}
