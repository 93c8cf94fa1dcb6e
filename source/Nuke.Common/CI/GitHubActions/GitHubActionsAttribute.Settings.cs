namespace Nuke.Common.CI.GitHubActions;

/// <summary>What can be said of a workflow.</summary>
public partial class GitHubActionsAttribute
{
    private GitHubActionsSubmodules? submodules;
    private bool? lfs;
    private uint? fetchDepth;
    private bool? progress;

    /// <summary>Events that start the workflow, without conditions; all other triggers have to be empty then.</summary>
    public GitHubActionsTrigger[] On { get; set; } = [];

    /// <summary>Commits on these branches start it.</summary>
    public string[] OnPushBranches { get; set; } = [];

    /// <summary>Commits on other branches than these start it.</summary>
    public string[] OnPushBranchesIgnore { get; set; } = [];

    /// <summary>These tags start it.</summary>
    public string[] OnPushTags { get; set; } = [];

    /// <summary>Other tags than these start it.</summary>
    public string[] OnPushTagsIgnore { get; set; } = [];

    /// <summary>Commits start it that change these files.</summary>
    public string[] OnPushIncludePaths { get; set; } = [];

    /// <summary>Commits start it that change other files than these.</summary>
    public string[] OnPushExcludePaths { get; set; } = [];

    /// <summary>Pull requests to these branches start it.</summary>
    public string[] OnPullRequestBranches { get; set; } = [];

    /// <summary>Pull requests to these tags start it.</summary>
    public string[] OnPullRequestTags { get; set; } = [];

    /// <summary>Pull requests start it that change these files.</summary>
    public string[] OnPullRequestIncludePaths { get; set; } = [];

    /// <summary>Pull requests start it that change other files than these.</summary>
    public string[] OnPullRequestExcludePaths { get; set; } = [];

    /// <summary>Parameters that may be given by whoever asks for the workflow.</summary>
    public string[] OnWorkflowDispatchOptionalInputs { get; set; } = [];

    /// <summary>Parameters that have to be given by whoever asks for the workflow.</summary>
    public string[] OnWorkflowDispatchRequiredInputs { get; set; } = [];

    /// <summary>When the workflow starts, in the syntax of cron, UTC.</summary>
    public string? OnCronSchedule { get; set; }

    /// <summary>Parameters whose values are secrets of the repository: <c>NuGetApiKey</c> is the secret <c>NUGET_API_KEY</c>.</summary>
    public string[] ImportSecrets { get; set; } = [];

    /// <summary>Whether the build gets the token of the job, as <c>GITHUB_TOKEN</c>.</summary>
    public bool EnableGitHubToken { get; set; }

    /// <summary>What the token may write.</summary>
    public GitHubActionsPermissions[] WritePermissions { get; set; } = [];

    /// <summary>What the token may read.</summary>
    public GitHubActionsPermissions[] ReadPermissions { get; set; } = [];

    /// <summary>The files that are kept between runs.</summary>
    public string[] CacheIncludePatterns { get; set; } = [".nuke/temp", "~/.nuget/packages"];

    /// <summary>Those of them that are not.</summary>
    public string[] CacheExcludePatterns { get; set; } = [];

    /// <summary>The files whose change makes a new cache; without any there is none.</summary>
    public string[] CacheKeyFiles { get; set; } = ["**/global.json", "**/*.csproj", "**/Directory.Packages.props"];

    /// <summary>Whether the files that the targets produce are kept for people.</summary>
    public bool PublishArtifacts { get; set; } = true;

    /// <summary>When they are kept; null for when all steps before have succeeded.</summary>
    public string? PublishCondition { get; set; }

    /// <summary>After how many minutes a job is cancelled; 0 for GitHub's limit.</summary>
    public int TimeoutMinutes { get; set; }

    /// <summary>The environment whose secrets and rules the jobs have; null for none.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>Where the environment is found when a job is done.</summary>
    public string? EnvironmentUrl { get; set; }

    /// <summary>Of the runs of a group, one runs at a time; null for no group.</summary>
    public string? ConcurrencyGroup { get; set; }

    /// <summary>Whether a new run of the group cancels the one before.</summary>
    public bool ConcurrencyCancelInProgress { get; set; }

    /// <summary>Of the jobs of a group, one runs at a time; null for no group.</summary>
    public string? JobConcurrencyGroup { get; set; }

    /// <summary>Whether a new job of the group cancels the one before.</summary>
    public bool JobConcurrencyCancelInProgress { get; set; }

    /// <summary>The targets that the jobs run.</summary>
    public string[] InvokedTargets { get; set; } = [];

    /// <summary>Which submodules the checkout brings.</summary>
    public GitHubActionsSubmodules Submodules
    {
        get => submodules ?? default;
        set => submodules = value;
    }

    /// <summary>Whether the checkout brings large files.</summary>
    public bool Lfs
    {
        get => lfs ?? default;
        set => lfs = value;
    }

    /// <summary>How many commits the checkout brings, 0 for all; one unless told.</summary>
    public uint FetchDepth
    {
        get => fetchDepth ?? default;
        set => fetchDepth = value;
    }

    /// <summary>Whether the log shows how far the checkout has come.</summary>
    public bool Progress
    {
        get => progress ?? default;
        set => progress = value;
    }

    /// <summary>Which objects the checkout leaves out, in git's syntax for partial clones.</summary>
    public string? Filter { get; set; }
}
