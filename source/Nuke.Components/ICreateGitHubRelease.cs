using Nuke.Common;
using Nuke.Common.ChangeLog;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.IO;
using Nuke.Common.Tools.GitHub;

namespace Nuke.Components;

/// <summary>The build makes releases on GitHub, with the notes of the changelog.</summary>
[ParameterPrefix(GitHubRelease)]
public interface ICreateGitHubRelease : IHazGitRepository, IHazChangelog
{
    /// <summary>What the names of the parameters begin with.</summary>
    const string GitHubRelease = nameof(GitHubRelease);

    /// <summary>The token that may write to the repository: that of the job unless the user gives one.</summary>
    [Parameter]
    [Secret]
    string GitHubToken => TryGetValue(() => GitHubToken) ?? GitHubActions.Instance?.Token!;

    /// <summary>The tag, which is also what the release is called.</summary>
    string Name { get; }

    /// <summary>Whether it is marked as not ready for everybody.</summary>
    bool Prerelease => false;

    /// <summary>Whether only those see it who may write to the repository.</summary>
    bool Draft => false;

    /// <summary>The files that come with it.</summary>
    IEnumerable<AbsolutePath> AssetFiles => [];

    /// <summary>Makes the release; a second run brings it up to date.</summary>
    Target CreateGitHubRelease => _ => _
        .Requires(() => GitHubToken)
        .Executes(async () =>
        {
            var repository = $"{GitRepository.GetGitHubOwner()}/{GitRepository.GetGitHubName()}";
            using var gitHub = new GitHubApi(GitHubApi.Address, repository, GitHubToken);
            var notes = string.Join('\n', ChangelogTasks.ExtractChangelogSectionNotes(ChangelogFile, Name));
            var release = await gitHub.PutRelease(Name, notes, Draft, Prerelease);
            foreach (var file in AssetFiles)
            {
                await gitHub.PutAsset(release, file);
            }
        });
}
