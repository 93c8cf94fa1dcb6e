using Nuke.Common;
using Nuke.Common.CI;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Utilities;
using Slipway.Workflows.Generation;

namespace Slipway.Workflows;

/// <summary>A workflow of GitHub Actions that runs targets of the build. Those with a <see cref="JobAttribute"/> are its jobs.</summary>
/// <remarks>
/// <see cref="GeneratedWorkflowsAttribute"/> keeps its file current; so does the engine, if <see cref="ConfigurationAttributeBase.AutoGenerate"/> is
/// set: for builds whose targets depend on the host.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class WorkflowAttribute : ConfigurationAttributeBase, IConfigurationGenerator
{
    /// <param name="name">What GitHub shows, and the name of the file: lower-case letters, digits and dashes.</param>
    /// <param name="targets">The targets that it runs, with all that they need.</param>
    public WorkflowAttribute(string name, params string[] targets)
    {
        Name = name;
        Targets = targets;
        AutoGenerate = false;
    }

    /// <summary>What GitHub shows, and the name of the file.</summary>
    public string Name { get; }

    /// <summary>The targets that it runs, with all that they need.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>A push to one of these branches starts it.</summary>
    public string[]? OnPush { get; init; }

    /// <summary>Only when one of these files has changed; patterns.</summary>
    public string[] OnPushPaths { get; init; } = [];

    /// <summary>A pushed tag starts it; patterns.</summary>
    public string[]? OnPushTags { get; init; }

    /// <summary>A pull request to one of these branches starts it; with none, to any.</summary>
    public string[]? OnPullRequest { get; init; }

    /// <summary>Only when one of these files has changed; patterns.</summary>
    public string[] OnPullRequestPaths { get; init; } = [];

    /// <summary>A merge queue starts it.</summary>
    public bool OnMergeGroup { get; init; }

    /// <summary>The time starts it: minute, hour, day of month, month and day of week, in UTC.</summary>
    public string[]? OnSchedule { get; init; }

    /// <summary>A person starts it, and is asked for these parameters of the build.</summary>
    public string[]? OnManual { get; init; }

    /// <summary>Those of <see cref="OnManual"/> that the person must give.</summary>
    public string[] Required { get; init; } = [];

    /// <summary>The title of a run that a person starts; <c>{Name}</c> is what was given for a parameter.</summary>
    public string? Title { get; init; }

    /// <summary>The profile that its builds load.</summary>
    public string? Profile { get; init; }

    /// <summary>What several runs do to each other.</summary>
    public RunBehavior Runs { get; init; }

    /// <summary>How many days GitHub keeps what jobs hand to each other.</summary>
    public int ArtifactDays { get; init; } = 7;

    /// <inheritdoc/>
    public override string IdPostfix => Name;

    /// <inheritdoc/>
    public override Type HostType => typeof(GitHubActions);

    /// <inheritdoc/>
    public override AbsolutePath ConfigurationFile => NukeBuild.RootDirectory / ".github" / "workflows" / $"{Name}.yml";

    /// <inheritdoc/>
    public override IEnumerable<AbsolutePath> GeneratedFiles => [ConfigurationFile];

    /// <inheritdoc/>
    public override IEnumerable<string> RelevantTargetNames => Targets;

    /// <inheritdoc/>
    public override IEnumerable<string> IrrelevantTargetNames => [];

    /// <inheritdoc/>
    public override CustomFileWriter CreateWriter(StreamWriter streamWriter) => new(streamWriter, indentationFactor: 2, commentPrefix: "#");

    /// <inheritdoc/>
    public override ConfigurationEntity GetConfiguration(IReadOnlyCollection<ExecutableTarget> relevantTargets) =>
        new WorkflowConfiguration(WorkflowGenerator.Generate(this, Build, relevantTargets));

    // Without the engine's own header, which is another one in every engine.
    void IConfigurationGenerator.Generate(IReadOnlyCollection<ExecutableTarget> executableTargets) =>
        GeneratedFile.Of(WorkflowGenerator.Generate(this, Build, executableTargets), Build.RootDirectory).Write();
}
