namespace Nuke.Common.CI.AzurePipelines;

/// <summary>What can be said of a pipeline.</summary>
public partial class AzurePipelinesAttribute
{
    private bool? clean;
    private bool? largeFileStorage;
    private bool? submodules;
    private int? fetchDepth;
    private bool? triggerBatch;

    /// <summary>The targets that the pipeline is for; each of those that they need is a job, too.</summary>
    public string[] InvokedTargets { get; set; } = [];

    /// <summary>Whether commits start nothing.</summary>
    public bool TriggerDisabled { get; set; }

    /// <summary>Whether commits that arrive during a run wait, and start one run together.</summary>
    public bool TriggerBatch
    {
        get => triggerBatch ?? default;
        set => triggerBatch = value;
    }

    /// <summary>Commits on these branches start it; without any, on all.</summary>
    public string[] TriggerBranchesInclude { get; set; } = [];

    /// <summary>Commits on these branches do not.</summary>
    public string[] TriggerBranchesExclude { get; set; } = [];

    /// <summary>These tags start it.</summary>
    public string[] TriggerTagsInclude { get; set; } = [];

    /// <summary>These tags do not.</summary>
    public string[] TriggerTagsExclude { get; set; } = [];

    /// <summary>Commits start it that change these files.</summary>
    public string[] TriggerPathsInclude { get; set; } = [];

    /// <summary>Commits do not that change only these files.</summary>
    public string[] TriggerPathsExclude { get; set; } = [];

    /// <summary>Whether pull requests start nothing.</summary>
    public bool PullRequestsDisabled { get; set; }

    /// <summary>Whether a new commit cancels the run for the one before; null for Azure's choice.</summary>
    public bool? PullRequestsAutoCancel { get; set; }

    /// <summary>Pull requests to these branches start it; without any, to all.</summary>
    public string[] PullRequestsBranchesInclude { get; set; } = [];

    /// <summary>Pull requests to these branches do not.</summary>
    public string[] PullRequestsBranchesExclude { get; set; } = [];

    /// <summary>Pull requests start it that change these files.</summary>
    public string[] PullRequestsPathsInclude { get; set; } = [];

    /// <summary>Pull requests do not that change only these files.</summary>
    public string[] PullRequestsPathsExclude { get; set; } = [];

    /// <summary>Groups of variables that the jobs see.</summary>
    public string[] ImportVariableGroups { get; set; } = [];

    /// <summary>Parameters whose values are secret variables of the pipeline, with the same names.</summary>
    public string[] ImportSecrets { get; set; } = [];

    /// <summary>Whether the build gets the token of the job, as <c>SYSTEM_ACCESSTOKEN</c>.</summary>
    public bool EnableAccessToken { get; set; }

    /// <summary>The folders that are kept between runs.</summary>
    public string[] CachePaths { get; set; } = [AzurePipelinesCachePaths.Nuke, AzurePipelinesCachePaths.NuGet];

    /// <summary>The files whose change makes a new cache; without any there is none.</summary>
    public string[] CacheKeyFiles { get; set; } = ["**/global.json", "**/*.csproj", "**/Directory.Packages.props"];

    /// <summary>Whether the checkout begins with an empty folder.</summary>
    public bool Clean
    {
        get => clean ?? default;
        set => clean = value;
    }

    /// <summary>Whether the checkout brings large files.</summary>
    public bool LargeFileStorage
    {
        get => largeFileStorage ?? default;
        set => largeFileStorage = value;
    }

    /// <summary>Whether the checkout brings submodules, and theirs.</summary>
    public bool Submodules
    {
        get => submodules ?? default;
        set => submodules = value;
    }

    /// <summary>How many commits the checkout brings, 0 for all.</summary>
    public int FetchDepth
    {
        get => fetchDepth ?? default;
        set => fetchDepth = value;
    }
}
