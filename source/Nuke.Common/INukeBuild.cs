using System.Linq.Expressions;
using Nuke.Common.CI;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>What a component of a build knows of the build.</summary>
public interface INukeBuild
{
    /// <summary>The targets of this run, in an order that respects their dependencies.</summary>
    IReadOnlyCollection<ExecutableTarget> ExecutionPlan { get; }

    /// <summary>The targets that the user named.</summary>
    IReadOnlyCollection<ExecutableTarget> InvokedTargets { get; }

    /// <summary>The targets that do not run although they are planned.</summary>
    IReadOnlyCollection<ExecutableTarget> SkippedTargets { get; }

    /// <summary>The targets that wait.</summary>
    IReadOnlyCollection<ExecutableTarget> ScheduledTargets { get; }

    /// <summary>The targets that run now.</summary>
    IReadOnlyCollection<ExecutableTarget> RunningTargets { get; }

    /// <summary>The targets that an interruption ended.</summary>
    IReadOnlyCollection<ExecutableTarget> AbortedTargets { get; }

    /// <summary>The targets that failed.</summary>
    IReadOnlyCollection<ExecutableTarget> FailedTargets { get; }

    /// <summary>The targets that are done.</summary>
    IReadOnlyCollection<ExecutableTarget> SucceededTargets { get; }

    /// <summary>The targets that neither wait nor run.</summary>
    IReadOnlyCollection<ExecutableTarget> FinishedTargets { get; }

    /// <summary>No target has failed, been aborted, or been left out because of another.</summary>
    bool IsSucceeding { get; }

    /// <summary>A target has failed, been aborted, or been left out because of another.</summary>
    bool IsFailing { get; }

    /// <summary>Nothing waits or runs any more.</summary>
    bool IsFinished { get; }

    /// <summary>The exit code, when it is not to follow from the targets.</summary>
    int? ExitCode { get; set; }

    /// <inheritdoc cref="NukeBuild.RootDirectory"/>
    AbsolutePath RootDirectory { get; }

    /// <inheritdoc cref="NukeBuild.TemporaryDirectory"/>
    AbsolutePath TemporaryDirectory { get; }

    /// <inheritdoc cref="NukeBuild.BuildAssemblyFile"/>
    AbsolutePath BuildAssemblyFile { get; }

    /// <inheritdoc cref="NukeBuild.BuildAssemblyDirectory"/>
    AbsolutePath BuildAssemblyDirectory { get; }

    /// <inheritdoc cref="NukeBuild.BuildProjectDirectory"/>
    AbsolutePath? BuildProjectDirectory { get; }

    /// <inheritdoc cref="NukeBuild.BuildProjectFile"/>
    AbsolutePath? BuildProjectFile { get; }

    /// <inheritdoc cref="NukeBuild.Verbosity"/>
    Verbosity Verbosity { get; }

    /// <inheritdoc cref="NukeBuild.Host"/>
    Host Host { get; }

    /// <inheritdoc cref="NukeBuild.Plan"/>
    bool Plan { get; }

    /// <inheritdoc cref="NukeBuild.Help"/>
    bool Help { get; }

    /// <inheritdoc cref="NukeBuild.NoLogo"/>
    bool NoLogo { get; }

    /// <inheritdoc cref="NukeBuild.IsLocalBuild"/>
    bool IsLocalBuild { get; }

    /// <inheritdoc cref="NukeBuild.IsServerBuild"/>
    bool IsServerBuild { get; }

    /// <inheritdoc cref="NukeBuild.Continue"/>
    bool Continue { get; }

    /// <inheritdoc cref="NukeBuild.Partition"/>
    Partition Partition { get; }

    /// <inheritdoc cref="NukeBuild.ReportSummary"/>
    void ReportSummary(Configure<Dictionary<string, string>>? configurator = null);

    /// <summary>The value of a parameter that a component declares: <c>TryGetValue(() =&gt; Configuration)</c>; null without one.</summary>
    T? TryGetValue<T>(Expression<Func<T?>> parameterExpression)
        where T : class;

    /// <summary>The value of a parameter that a component declares, of a type that cannot be null.</summary>
    T? TryGetValue<T>(Expression<Func<object?>> parameterExpression);
}
