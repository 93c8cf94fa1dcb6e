using Nuke.Common.CI;
using Nuke.Common.IO;

namespace Nuke.Common.Git;

/// <summary>A repository: where it is, what is checked out, and its remote.</summary>
public class GitRepository(
    GitProtocol? protocol,
    string? endpoint,
    string? identifier,
    string? branch,
    AbsolutePath? localDirectory,
    string? head,
    string? commit,
    IReadOnlyCollection<string> tags,
    string? remoteName,
    string? remoteBranch)
{
    /// <summary>How the remote is reached; null without one.</summary>
    public GitProtocol? Protocol { get; } = protocol;

    /// <summary>The host of the remote, for instance <c>github.com</c>; null without one.</summary>
    public string? Endpoint { get; } = endpoint;

    /// <summary>The path of the remote, for instance <c>owner/name</c>; null without one.</summary>
    public string? Identifier { get; } = identifier;

    /// <summary>The root of the working copy.</summary>
    public AbsolutePath? LocalDirectory { get; } = localDirectory;

    /// <summary>What HEAD points at: a reference, or a commit when it is detached.</summary>
    public string? Head { get; } = head;

    /// <summary>The commit that is checked out; null before the first.</summary>
    public string? Commit { get; } = commit;

    /// <summary>The tags of the commit.</summary>
    public IReadOnlyCollection<string> Tags { get; } = tags;

    /// <summary>The name of the remote: that of the branch, else <c>origin</c>, else the only one; null without one.</summary>
    public string? RemoteName { get; } = remoteName;

    /// <summary>The remote's branch that the branch follows.</summary>
    public string? RemoteBranch { get; } = remoteBranch;

    /// <summary>The branch; null when HEAD is detached and no CI system names one.</summary>
    public string? Branch { get; } = branch;

    /// <summary>The remote over HTTPS; null without one.</summary>
    public string? HttpsUrl => Url?.Https;

    /// <summary>The remote over SSH; null without one.</summary>
    public string? SshUrl => Url?.Ssh;

    private GitUrl? Url => Endpoint is null || Identifier is null ? null : new GitUrl(Protocol ?? GitProtocol.Https, Endpoint, Identifier);

    /// <summary>A repository that is known by its URL alone.</summary>
    public static GitRepository FromUrl(string url, string? branch = null)
    {
        var remote = GitUrl.TryParse(url) ?? throw new AssertionException($"'{url}' is no URL of a git repository");
        return new GitRepository(remote.Protocol, remote.Endpoint, remote.Identifier, branch, null, null, null, [], null, null);
    }

    /// <summary>The repository that the directory is in; also a worktree or a submodule.</summary>
    public static GitRepository FromLocalDirectory(AbsolutePath directory) => FromLocalDirectory(directory, null);

    /// <param name="directory">The working copy, or a directory in it.</param>
    /// <param name="server">The CI system, which knows the branch of a commit that is checked out without one.</param>
    internal static GitRepository FromLocalDirectory(AbsolutePath directory, IBuildServer? server)
    {
        var git = GitDirectory.Find(directory);
        var commit = git.References.Commit;
        var remote = GitRemote.Of(git);
        return new GitRepository(
            remote?.Url?.Protocol,
            remote?.Url?.Endpoint,
            remote?.Url?.Identifier,
            git.References.Branch ?? BranchOf(server, commit),
            git.WorkingCopy,
            git.References.Head,
            commit,
            commit is null ? [] : new GitTags(git).Of(commit),
            remote?.Name,
            remote?.Branch);
    }

    /// <summary>The same repository on another branch.</summary>
    public GitRepository SetBranch(string branch) =>
        new(Protocol, Endpoint, Identifier, branch, LocalDirectory, Head, Commit, Tags, RemoteName, RemoteBranch);

    public override string ToString() => Endpoint is null ? $"{LocalDirectory}" : $"https://{Endpoint}/{Identifier}";

    /// <summary>A CI system checks a commit out, not a branch. What it says is about its own commit, not about that of a submodule.</summary>
    private static string? BranchOf(IBuildServer? server, string? commit) =>
        server is not null && (server.Commit is null || server.Commit == commit) ? GitRemote.WithoutPrefix(server.Branch) : null;
}
