using Nuke.Common.CI.Generation;
using Nuke.Common.CI.GitHubActions.Configuration;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Parameters;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>A workflow of GitHub Actions that runs targets of the build, on each machine in a job of its own.</summary>
/// <param name="name">The name of the workflow and of its file.</param>
/// <param name="image">The machine of the first job.</param>
/// <param name="images">The machines of further jobs.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public partial class GitHubActionsAttribute(string name, GitHubActionsImage image, params GitHubActionsImage[] images) : ConfigurationAttributeBase
{
    private readonly GitHubActionsImage[] machines = [image, .. images];

    /// <summary>The name of the workflow, with dashes in place of what file names do not have.</summary>
    public override string IdPostfix => FileName;

    /// <summary>GitHub Actions.</summary>
    public override Type HostType => typeof(GitHubActions);

    /// <summary><c>.github/workflows/NAME.yml</c></summary>
    public override AbsolutePath ConfigurationFile => NukeBuild.RootDirectory / ".github" / "workflows" / $"{FileName}.yml";

    /// <summary>The file of the workflow.</summary>
    public override IEnumerable<AbsolutePath> GeneratedFiles => [ConfigurationFile];

    /// <summary>The invoked targets.</summary>
    public override IEnumerable<string> RelevantTargetNames => InvokedTargets;

    /// <summary>None.</summary>
    public override IEnumerable<string> IrrelevantTargetNames => [];

    private string FileName => string.Concat(name.Select(character => char.IsLetterOrDigit(character) || character is '.' or '_' ? character : '-'));

    /// <summary>A writer of YAML.</summary>
    public override CustomFileWriter CreateWriter(StreamWriter streamWriter) => new(streamWriter, indentationFactor: 2, commentPrefix: "#");

    /// <summary>The workflow.</summary>
    /// <exception cref="UsageError">Nothing starts it, triggers with and without conditions are mixed, or GitHub would refuse it.</exception>
    public override ConfigurationEntity GetConfiguration(IReadOnlyCollection<ExecutableTarget> relevantTargets)
    {
        var triggers = GetTriggers().ToArray();
        if (On is [] == triggers is [])
        {
            throw new UsageError(
                $"{DisplayName}: {(On is [] ? "nothing starts the workflow" : "On stands beside triggers with conditions")}",
                $"set either {nameof(On)}, or some of {nameof(OnPushBranches)}, {nameof(OnPullRequestBranches)}, {nameof(OnCronSchedule)} and the like");
        }

        WorkflowRules.Check(this, machines);
        return new GitHubActionsConfiguration
        {
            Name = name,
            ShortTriggers = On,
            DetailedTriggers = triggers,
            Permissions = [.. WritePermissions.Distinct().Select(type => (type, "write")), .. ReadPermissions.Except(WritePermissions).Select(type => (type, "read"))],
            ConcurrencyGroup = ConcurrencyGroup,
            ConcurrencyCancelInProgress = ConcurrencyCancelInProgress,
            Jobs = [.. machines.Select(machine => GetJobs(machine, relevantTargets))],
        };
    }

    /// <summary>The job on a machine.</summary>
    protected virtual GitHubActionsJob GetJobs(GitHubActionsImage image, IReadOnlyCollection<ExecutableTarget> relevantTargets) => new()
    {
        Name = image.GetValue().Replace('.', '_'),
        Image = image,
        TimeoutMinutes = TimeoutMinutes,
        ConcurrencyGroup = JobConcurrencyGroup,
        ConcurrencyCancelInProgress = JobConcurrencyCancelInProgress,
        EnvironmentName = EnvironmentName,
        EnvironmentUrl = EnvironmentUrl,
        Steps = [.. Steps(image, relevantTargets)],
    };

    /// <summary>The environment variables of the build: inputs, secrets, and the token.</summary>
    protected virtual IEnumerable<(string Key, string Value)> GetImports() =>
    [
        .. OnWorkflowDispatchOptionalInputs.Concat(OnWorkflowDispatchRequiredInputs).Select(input => (input, $"${{{{ github.event.inputs.{input} }}}}")),
        .. ImportSecrets.Select(secret => (secret, $"${{{{ secrets.{SecretName(secret)} }}}}")),
        .. EnableGitHubToken ? [("GITHUB_TOKEN", "${{ secrets.GITHUB_TOKEN }}")] : Array.Empty<(string, string)>(),
    ];

    /// <summary>The events that start the workflow, with their conditions.</summary>
    protected virtual IEnumerable<GitHubActionsDetailedTrigger> GetTriggers()
    {
        var push = new GitHubActionsVcsTrigger
        {
            Kind = GitHubActionsTrigger.Push,
            Branches = OnPushBranches,
            BranchesIgnore = OnPushBranchesIgnore,
            Tags = OnPushTags,
            TagsIgnore = OnPushTagsIgnore,
            IncludePaths = OnPushIncludePaths,
            ExcludePaths = OnPushExcludePaths,
        };
        var pullRequest = new GitHubActionsVcsTrigger
        {
            Kind = GitHubActionsTrigger.PullRequest,
            Branches = OnPullRequestBranches,
            Tags = OnPullRequestTags,
            IncludePaths = OnPullRequestIncludePaths,
            ExcludePaths = OnPullRequestExcludePaths,
        };
        var dispatch = new GitHubActionsWorkflowDispatchTrigger
        {
            OptionalInputs = OnWorkflowDispatchOptionalInputs,
            RequiredInputs = OnWorkflowDispatchRequiredInputs,
        };
        return
        [
            .. new[] { push, pullRequest }.Where(trigger => trigger.HasConditions),
            .. dispatch is { OptionalInputs: [], RequiredInputs: [] } ? Array.Empty<GitHubActionsDetailedTrigger>() : [dispatch],
            .. string.IsNullOrEmpty(OnCronSchedule) ? Array.Empty<GitHubActionsDetailedTrigger>() : [new GitHubActionsScheduledTrigger { Cron = OnCronSchedule }],
        ];
    }

    private static string SecretName(string parameter) =>
        string.Join('_', Words.Of(parameter).Select(word => word.Trim('_'))).ToUpperInvariant();

    private IEnumerable<GitHubActionsStep> Steps(GitHubActionsImage image, IReadOnlyCollection<ExecutableTarget> relevantTargets)
    {
        yield return new GitHubActionsCheckoutStep { Submodules = submodules, Lfs = lfs, FetchDepth = fetchDepth, Progress = progress, Filter = Filter };
        if (CacheKeyFiles is not [] && CacheIncludePatterns is not [])
        {
            yield return new GitHubActionsCacheStep { IncludePatterns = CacheIncludePatterns, ExcludePatterns = CacheExcludePatterns, KeyFiles = CacheKeyFiles };
        }

        yield return new GitHubActionsRunStep
        {
            BuildCmdPath = BuildCmdPath,
            InvokedTargets = InvokedTargets,
            Imports = WorkflowRules.Variables(this, GetImports()),
        };
        foreach (var product in PublishArtifacts ? Artifacts.Of(relevantTargets, Build.RootDirectory) : [])
        {
            // Two artifacts of a run must not have one name.
            var suffix = machines is [_] ? "" : $"-{image.GetValue()}";
            yield return new GitHubActionsArtifactStep { Name = product.Name + suffix, Path = product.Path, Condition = PublishCondition };
        }
    }
}
