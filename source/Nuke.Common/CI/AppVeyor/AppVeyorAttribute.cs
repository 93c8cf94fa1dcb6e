using System.Reflection;
using Nuke.Common.CI.AppVeyor.Configuration;
using Nuke.Common.CI.Generation;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AppVeyor;

/// <summary>A build of AppVeyor that runs targets, on each machine in a job of its own.</summary>
/// <param name="suffix">Tells the files of several configurations apart; null for the only one.</param>
/// <param name="image">The machine of the first job.</param>
/// <param name="images">The machines of further jobs.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public partial class AppVeyorAttribute(string? suffix, AppVeyorImage image, params AppVeyorImage[] images) : ConfigurationAttributeBase
{
    private readonly AppVeyorImage[] machines = [image, .. images];

    /// <summary>The only configuration.</summary>
    public AppVeyorAttribute(AppVeyorImage image, params AppVeyorImage[] images)
        : this(suffix: null, image, images)
    {
    }

    /// <summary>What tells the configuration from others.</summary>
    public override string? IdPostfix => suffix;

    /// <summary>AppVeyor.</summary>
    public override Type HostType => typeof(AppVeyor);

    /// <summary><c>appveyor.yml</c>, or <c>appveyor.SUFFIX.yml</c>.</summary>
    public override AbsolutePath ConfigurationFile =>
        NukeBuild.RootDirectory / (string.IsNullOrEmpty(suffix) ? "appveyor.yml" : $"appveyor.{suffix}.yml");

    /// <summary>The file of the configuration.</summary>
    public override IEnumerable<AbsolutePath> GeneratedFiles => [ConfigurationFile];

    /// <summary>The invoked targets.</summary>
    public override IEnumerable<string> RelevantTargetNames => InvokedTargets;

    /// <summary>None.</summary>
    public override IEnumerable<string> IrrelevantTargetNames => [];

    /// <summary>A writer of YAML.</summary>
    public override CustomFileWriter CreateWriter(StreamWriter streamWriter) => new(streamWriter, indentationFactor: 2, commentPrefix: "#");

    /// <summary>The configuration.</summary>
    /// <exception cref="UsageError">A secret has no value.</exception>
    public override ConfigurationEntity GetConfiguration(IReadOnlyCollection<ExecutableTarget> relevantTargets) => new AppVeyorConfiguration
    {
        BuildCmdPath = BuildCmdPath,
        InvokedTargets = InvokedTargets,
        Images = [.. machines.DistinctBy(machine => machine.GetValue())],
        Services = Services,
        Branches = GetBranches(),
        SkipTags = SkipTags,
        SkipBranchesWithPullRequest = SkipBranchesWithPullRequest,
        OnlyCommitsMessage = OnlyCommitsMessage,
        OnlyCommitsAuthor = OnlyCommitsAuthor,
        SkipCommitsMessage = SkipCommitsMessage,
        SkipCommitsAuthor = SkipCommitsAuthor,
        Init = Init,
        Cache = Cache,
        Submodules = Submodules,
        Secrets = Secrets.ToDictionary(secret => secret, Encrypted),
        Artifacts = [.. relevantTargets.SelectMany(target => target.ArtifactProducts).Select(product => Artifacts.PatternOf(product, Build.RootDirectory)).Distinct()],
    };

    /// <summary>The branches that count; null for all.</summary>
    protected virtual AppVeyorBranches? GetBranches() =>
        BranchesOnly is [] && BranchesExcept is [] ? null : new AppVeyorBranches { Only = BranchesOnly, Except = BranchesExcept };

    private string Encrypted(string parameter) => Build.GetType().GetCustomAttributes<AppVeyorSecretAttribute>(inherit: true)
        .FirstOrDefault(secret => secret.Parameter == parameter)?.Value
        ?? throw new UsageError($"{DisplayName}: there is no value of the secret {parameter}", $"add [AppVeyorSecret(\"{parameter}\", \"…\")] to the build");
}
