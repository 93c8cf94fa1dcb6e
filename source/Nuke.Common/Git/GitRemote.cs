namespace Nuke.Common.Git;

/// <summary>The remote that a working copy belongs to, and what its branch follows there.</summary>
internal sealed record GitRemote(string Name, GitUrl? Url, string? Branch)
{
    /// <summary>The remote of the branch, else <c>origin</c>, else the only one; null when there is none to be sure of.</summary>
    public static GitRemote? Of(GitDirectory git)
    {
        var branch = git.References.Branch ?? "";
        var names = git.Configuration.Names("remote");

        // A branch may follow another one of the same repository, which is the remote '.'.
        var own = git.Configuration.Value("branch", branch, "remote") is { } followed && followed != "." ? followed : null;
        var name = own ?? (names.Contains("origin") ? "origin" : names is [var only] ? only : null);
        return name is null
            ? null
            : new GitRemote(
                name,
                GitUrl.TryParse(git.Configuration.Value("remote", name, "url") ?? name),
                own is null ? null : WithoutPrefix(git.Configuration.Value("branch", branch, "merge")));
    }

    /// <summary>The name of the branch; any other reference as it is.</summary>
    public static string? WithoutPrefix(string? reference)
    {
        const string prefix = "refs/heads/";
        return reference?.StartsWith(prefix, StringComparison.Ordinal) == true ? reference[prefix.Length..] : reference;
    }
}
