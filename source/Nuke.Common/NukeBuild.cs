using System.Linq.Expressions;
using Nuke.Common.CI;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Parameters;
using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>A build: its properties of type <see cref="Target"/> are what it can do.</summary>
public abstract partial class NukeBuild : INukeBuild
{
    private IReadOnlyCollection<ExecutableTarget>? plan;

    /// <summary>The targets of this run, in an order that respects their dependencies.</summary>
    public IReadOnlyCollection<ExecutableTarget> ExecutionPlan
    {
        get => plan ?? [];
        set => plan = value;
    }

    /// <summary>The targets that the user named.</summary>
    [Parameter("List of targets to be invoked. Default is '{default_target}'.", Name = "Target", Separator = "+")]
    public IReadOnlyCollection<ExecutableTarget> InvokedTargets => [.. Context.Targets.Where(target => target.Invoked)];

    /// <summary>The targets that do not run although they are planned.</summary>
    [Parameter("List of targets to be skipped. Empty list skips all dependencies.", Name = "Skip", Separator = "+")]
    public IReadOnlyCollection<ExecutableTarget> SkippedTargets => WithStatus(ExecutionStatus.Skipped);

    /// <summary>The targets that wait.</summary>
    public IReadOnlyCollection<ExecutableTarget> ScheduledTargets => WithStatus(ExecutionStatus.Scheduled);

    /// <summary>The targets that run now.</summary>
    public IReadOnlyCollection<ExecutableTarget> RunningTargets => WithStatus(ExecutionStatus.Running);

    /// <summary>The targets that an interruption ended.</summary>
    public IReadOnlyCollection<ExecutableTarget> AbortedTargets => WithStatus(ExecutionStatus.Aborted);

    /// <summary>The targets that failed.</summary>
    public IReadOnlyCollection<ExecutableTarget> FailedTargets => WithStatus(ExecutionStatus.Failed);

    /// <summary>The targets that are done.</summary>
    public IReadOnlyCollection<ExecutableTarget> SucceededTargets => WithStatus(ExecutionStatus.Succeeded);

    /// <summary>The targets that neither wait nor run.</summary>
    public IReadOnlyCollection<ExecutableTarget> FinishedTargets =>
        [.. ExecutionPlan.Where(target => target.Status is not (ExecutionStatus.Scheduled or ExecutionStatus.Running))];

    /// <summary>Whether the build only shows what it would do.</summary>
    [Parameter("Shows the execution plan (HTML).")]
    public bool Plan => Context.BuiltIn<bool?>("Plan") ?? false;

    /// <summary>Whether the build only shows its targets and parameters.</summary>
    [Parameter("Shows the help text for this build assembly.")]
    public bool Help => Context.IsHelp;

    /// <summary>Whether the line with the engine's name is left out.</summary>
    [Parameter("Disables displaying the NUKE logo.")]
    public bool NoLogo { get; set; }

    /// <summary>Whether targets that succeeded in the failed attempt before are skipped.</summary>
    [Parameter("Indicates to continue a previously failed build attempt.")]
    public bool Continue => Context.BuiltIn<bool?>("Continue") ?? false;

    /// <summary>Which part of the work is this job's.</summary>
    [Parameter("Partition to use on CI.", List = false)]
    public Partition Partition => Context.Partition;

    /// <summary>How many targets may run side by side.</summary>
    [Parameter("How many targets run side by side. Default is the number of processors; 1 runs them in order, one after the other.", Name = "Parallel")]
    internal static int? ParallelTargets => Context.BuiltIn<int?>("Parallel");

    /// <summary>No target has failed, been aborted, or been left out because of another.</summary>
    public bool IsSucceeding => !IsFailing;

    /// <summary>A target has failed, been aborted, or been left out because of another.</summary>
    public bool IsFailing =>
        ExecutionPlan.Any(target => target.Status is ExecutionStatus.Failed or ExecutionStatus.Aborted or ExecutionStatus.NotRun);

    /// <summary>Nothing waits or runs any more.</summary>
    public bool IsFinished => ScheduledTargets.Count + RunningTargets.Count == 0;

    /// <summary>The exit code, when it is not to follow from the targets.</summary>
    public int? ExitCode { get; set; }

    AbsolutePath INukeBuild.RootDirectory => RootDirectory;

    AbsolutePath INukeBuild.TemporaryDirectory => TemporaryDirectory;

    AbsolutePath INukeBuild.BuildAssemblyFile => BuildAssemblyFile;

    AbsolutePath INukeBuild.BuildAssemblyDirectory => BuildAssemblyDirectory;

    AbsolutePath? INukeBuild.BuildProjectDirectory => BuildProjectDirectory;

    AbsolutePath? INukeBuild.BuildProjectFile => BuildProjectFile;

    Verbosity INukeBuild.Verbosity => Verbosity;

    Host INukeBuild.Host => Host;

    bool INukeBuild.IsLocalBuild => IsLocalBuild;

    bool INukeBuild.IsServerBuild => IsServerBuild;

    private static BuildContext Context => BuildContext.Current;

    /// <summary>Adds remarks to the row of the running target in the summary.</summary>
    public void ReportSummary(Configure<Dictionary<string, string>>? configurator = null)
    {
        var target = TargetScope.Current ?? throw new InvalidOperationException("a summary is reported by a target while it runs");
        var remarks = configurator?.Invoke([]) ?? [];
        foreach (var (key, value) in remarks)
        {
            target.Remark(key, value);
        }

        ExtensionEvents.Of(this).OnTargetSummaryUpdated(target);
    }

    T? INukeBuild.TryGetValue<T>(Expression<Func<T?>> parameterExpression)
        where T : class => (T?)Context.ComponentValues.Get(parameterExpression, this);

    T? INukeBuild.TryGetValue<T>(Expression<Func<object?>> parameterExpression)
        where T : default => Context.ComponentValues.Get(parameterExpression, this) is T value ? value : default;

    private ExecutableTarget[] WithStatus(ExecutionStatus status) => [.. ExecutionPlan.Where(target => target.Status == status)];
}
