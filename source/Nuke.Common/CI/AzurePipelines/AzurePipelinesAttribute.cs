using Nuke.Common.CI.AzurePipelines.Configuration;
using Nuke.Common.CI.Generation;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Common.CI.AzurePipelines;

/// <summary>A pipeline of Azure that runs each target as a job of its own, on each machine in a stage of its own.</summary>
/// <param name="suffix">Tells the files of several pipelines apart; null for the only one.</param>
/// <param name="image">The machine of the first stage.</param>
/// <param name="images">The machines of further stages.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public partial class AzurePipelinesAttribute(string? suffix, AzurePipelinesImage image, params AzurePipelinesImage[] images)
    : ChainedConfigurationAttributeBase
{
    private readonly AzurePipelinesImage[] machines = [image, .. images];

    /// <summary>The only pipeline.</summary>
    public AzurePipelinesAttribute(AzurePipelinesImage image, params AzurePipelinesImage[] images)
        : this(suffix: null, image, images)
    {
    }

    /// <summary>What tells the pipeline from others.</summary>
    public override string? IdPostfix => suffix;

    /// <summary>Azure Pipelines.</summary>
    public override Type HostType => typeof(AzurePipelines);

    /// <summary><c>azure-pipelines.yml</c>, or <c>azure-pipelines.SUFFIX.yml</c>.</summary>
    public override AbsolutePath ConfigurationFile =>
        ConfigurationDirectory / (string.IsNullOrEmpty(suffix) ? "azure-pipelines.yml" : $"azure-pipelines.{suffix}.yml");

    /// <summary>The file of the pipeline.</summary>
    public override IEnumerable<AbsolutePath> GeneratedFiles => [ConfigurationFile];

    /// <summary>The invoked targets.</summary>
    public override IEnumerable<string> RelevantTargetNames => InvokedTargets;

    /// <summary>Where the file lies: the root directory.</summary>
    protected virtual AbsolutePath ConfigurationDirectory => NukeBuild.RootDirectory;

    /// <summary>A writer of YAML.</summary>
    public override CustomFileWriter CreateWriter(StreamWriter streamWriter) => new(streamWriter, indentationFactor: 2, commentPrefix: "#");

    /// <summary>The pipeline.</summary>
    public override ConfigurationEntity GetConfiguration(IReadOnlyCollection<ExecutableTarget> relevantTargets) => new AzurePipelinesConfiguration
    {
        VariableGroups = ImportVariableGroups,
        VcsPushTrigger = GetVcsPushTrigger(),
        VcsPullRequestTrigger = GetVcsPullRequestTrigger(),
        Stages = [.. machines.Select(machine => GetStage(machine, relevantTargets))],
    };

    /// <summary>The commits that start it; null for Azure's choice.</summary>
    protected virtual AzurePipelinesVcsPushTrigger? GetVcsPushTrigger()
    {
        var trigger = new AzurePipelinesVcsPushTrigger
        {
            Disabled = TriggerDisabled,
            Batch = triggerBatch,
            BranchesInclude = TriggerBranchesInclude,
            BranchesExclude = TriggerBranchesExclude,
            TagsInclude = TriggerTagsInclude,
            TagsExclude = TriggerTagsExclude,
            PathsInclude = TriggerPathsInclude,
            PathsExclude = TriggerPathsExclude,
        };
        return trigger.SaysSomething ? trigger : null;
    }

    /// <summary>The pull requests that start it; null for Azure's choice.</summary>
    protected virtual AzurePipelinesVcsPushTrigger? GetVcsPullRequestTrigger()
    {
        var trigger = new AzurePipelinesVcsPushTrigger
        {
            Disabled = PullRequestsDisabled,
            AutoCancel = PullRequestsAutoCancel,
            BranchesInclude = PullRequestsBranchesInclude,
            BranchesExclude = PullRequestsBranchesExclude,
            PathsInclude = PullRequestsPathsInclude,
            PathsExclude = PullRequestsPathsExclude,
        };
        return trigger.SaysSomething ? trigger : null;
    }

    /// <summary>The stage on a machine: a job for each target that is one.</summary>
    protected virtual AzurePipelinesStage GetStage(AzurePipelinesImage image, IReadOnlyCollection<ExecutableTarget> relevantTargets)
    {
        var jobs = new LookupTable<ExecutableTarget, AzurePipelinesJob>();
        foreach (var target in relevantTargets.Where(target => !NonEntryTargets.Contains(target.Name)))
        {
            jobs.Add(target, GetJob(target, jobs, relevantTargets, image));
        }

        return new AzurePipelinesStage
        {
            Name = image.GetValue().Replace('-', '_').Replace('.', '_'),
            DisplayName = image.GetValue(),
            Image = image,
            Jobs = [.. relevantTargets.SelectMany(target => jobs[target])],
        };
    }

    /// <summary>The job of a target, which comes after those in the table that it needs.</summary>
    protected virtual AzurePipelinesJob GetJob(
        ExecutableTarget executableTarget,
        LookupTable<ExecutableTarget, AzurePipelinesJob> jobs,
        IReadOnlyCollection<ExecutableTarget> relevantTargets,
        AzurePipelinesImage image) => new()
        {
            Name = executableTarget.Name,
            DisplayName = executableTarget.Name,
            Parallel = executableTarget.PartitionSize ?? 0,
            Dependencies = [.. GetTargetDependencies(executableTarget).Union(Producers(executableTarget)).SelectMany(dependency => jobs[dependency])],
            Steps = [.. GetSteps(executableTarget, relevantTargets, image)],
        };

    /// <summary>The steps of a target's job.</summary>
    protected virtual IEnumerable<AzurePipelinesStep> GetSteps(
        ExecutableTarget executableTarget,
        IReadOnlyCollection<ExecutableTarget> relevantTargets,
        AzurePipelinesImage image)
    {
        if (clean is not null || largeFileStorage is not null || submodules is not null || fetchDepth is not null)
        {
            yield return new AzurePipelineCheckoutStep { Clean = clean, IncludeLargeFileStorage = largeFileStorage, InclueSubmodules = submodules, FetchDepth = fetchDepth };
        }

        foreach (var path in CacheKeyFiles is [] ? [] : CachePaths)
        {
            yield return new AzurePipelinesCacheStep { Image = image, KeyFiles = CacheKeyFiles, Path = path };
        }

        foreach (var download in Downloads(executableTarget, relevantTargets, image))
        {
            yield return download;
        }

        yield return new AzurePipelinesCmdStep
        {
            BuildCmdPath = BuildCmdPath,
            InvokedTargets = [.. GetInvokedTargets(executableTarget, relevantTargets).Select(target => target.Name)],
            PartitionSize = executableTarget.PartitionSize,
            Imports = GetImports().ToDictionary(import => import.Key, import => import.Value),
        };
        foreach (var artifact in executableTarget.ArtifactProducts.Select(GetArtifact).Distinct())
        {
            var part = executableTarget.PartitionSize is null ? "" : PartOfJob;
            yield return new AzurePipelinesPublishStep { ArtifactName = NameOf(artifact, image, part), PathToPublish = artifact };
        }
    }

    /// <summary>The environment variables of the build: secrets, and the token.</summary>
    protected virtual IEnumerable<(string Key, string Value)> GetImports() =>
    [
        .. ImportSecrets.Select(secret => (secret, $"$({secret})")),
        .. EnableAccessToken ? [("SYSTEM_ACCESSTOKEN", "$(System.AccessToken)")] : Array.Empty<(string, string)>(),
    ];
}
