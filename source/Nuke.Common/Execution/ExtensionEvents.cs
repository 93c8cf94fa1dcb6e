using System.Runtime.CompilerServices;

namespace Nuke.Common.Execution;

/// <summary>Calls the extensions of a build in their order, then the build itself; never two at a time.</summary>
internal sealed class ExtensionEvents
{
    private static readonly ConditionalWeakTable<NukeBuild, ExtensionEvents> OfBuilds = [];

    private readonly Lock gate = new();
    private readonly NukeBuild build;
    private readonly IReadOnlyList<IBuildExtension> extensions;

    private ExtensionEvents(NukeBuild build)
    {
        this.build = build;
        var attributes = build.GetType().GetCustomAttributes(inherit: true);
        foreach (var attribute in attributes.OfType<BuildExtensionAttributeBase>())
        {
            attribute.Build = build;
        }

        extensions = [.. attributes.OfType<IBuildExtension>().OrderByDescending(extension => extension.Priority)];
    }

    public static ExtensionEvents Of(NukeBuild build) => OfBuilds.GetValue(build, key => new ExtensionEvents(key));

    public void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> targets) =>
        Raise<IOnBuildCreated>(extension => extension.OnBuildCreated(targets), build.OnBuildCreated);

    public void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> targets, Action injectValues) =>
        Raise<IOnBuildInitialized>(
            extension => extension.OnBuildInitialized(targets, build.ExecutionPlan),
            () =>
            {
                injectValues();
                build.OnBuildInitialized();
            });

    public void OnTargetRunning(ExecutableTarget target) =>
        Raise<IOnTargetRunning>(extension => extension.OnTargetRunning(target), () => build.OnTargetRunning(target.Name));

    public void OnTargetSkipped(ExecutableTarget target) =>
        Raise<IOnTargetSkipped>(extension => extension.OnTargetSkipped(target), () => build.OnTargetSkipped(target.Name));

    public void OnTargetSucceeded(ExecutableTarget target) =>
        Raise<IOnTargetSucceeded>(extension => extension.OnTargetSucceeded(target), () => build.OnTargetSucceeded(target.Name));

    public void OnTargetFailed(ExecutableTarget target) =>
        Raise<IOnTargetFailed>(extension => extension.OnTargetFailed(target), () => build.OnTargetFailed(target.Name));

    public void OnTargetSummaryUpdated(ExecutableTarget target) =>
        Raise<IOnTargetSummaryUpdated>(extension => extension.OnTargetSummaryUpdated(build, target), () => { });

    public void OnBuildFinished() =>
        Raise<IOnBuildFinished>(extension => extension.OnBuildFinished(), build.OnBuildFinished);

    private void Raise<T>(Action<T> raise, Action last)
        where T : IBuildExtension
    {
        lock (gate)
        {
            foreach (var extension in extensions.OfType<T>())
            {
                raise(extension);
            }

            last();
        }
    }
}
