namespace Nuke.Common.CI.AppVeyor;

/// <summary>What can be said of the jobs.</summary>
public partial class AppVeyorAttribute
{
    /// <summary>The targets that the jobs run.</summary>
    public string[] InvokedTargets { get; set; } = [];

    /// <summary>Programs that run beside the build.</summary>
    public AppVeyorService[] Services { get; set; } = [];

    /// <summary>Commits on these branches start it; without any, on all.</summary>
    public string[] BranchesOnly { get; set; } = [];

    /// <summary>Commits on these branches do not.</summary>
    public string[] BranchesExcept { get; set; } = [];

    /// <summary>Whether tags start nothing.</summary>
    public bool SkipTags { get; set; }

    /// <summary>Whether commits start nothing on a branch with a pull request, which starts it already.</summary>
    public bool SkipBranchesWithPullRequest { get; set; }

    /// <summary>Only commits start it whose message is like this, a pattern such as <c>/\[build\]/</c>; null for all.</summary>
    public string? OnlyCommitsMessage { get; set; }

    /// <summary>Only commits of this author start it; null for all.</summary>
    public string? OnlyCommitsAuthor { get; set; }

    /// <summary>Commits do not start it whose message is like this, a pattern; null for none.</summary>
    public string? SkipCommitsMessage { get; set; }

    /// <summary>Commits of this author do not start it; null for none.</summary>
    public string? SkipCommitsAuthor { get; set; }

    /// <summary>Commands before the checkout.</summary>
    public string[] Init { get; set; } = [];

    /// <summary>The folders that are kept between builds.</summary>
    public string[] Cache { get; set; } = [];

    /// <summary>Whether the checkout brings submodules, and theirs.</summary>
    public bool Submodules { get; set; }

    /// <summary>Parameters whose values are in <see cref="AppVeyorSecretAttribute"/> of the build.</summary>
    public string[] Secrets { get; set; } = [];
}
