using Nuke.Common;
using Nuke.Common.Execution;
using Slipway.Files;

namespace Slipway;

/// <summary>Builds that change a checkout follow one another: a second one waits and says for whom.</summary>
/// <param name="readOnlyTargets">Targets that change nothing, and wait for nobody.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExclusiveBuildAttribute(params string[] readOnlyTargets) : BuildExtensionAttributeBase, IOnBuildInitialized, IOnBuildFinished
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private ExclusiveLock? held;

    /// <summary>Targets that change nothing, and wait for nobody.</summary>
    public IReadOnlyList<string> ReadOnlyTargets { get; } = readOnlyTargets;

    /// <inheritdoc/>
    public void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> executableTargets, IReadOnlyCollection<ExecutableTarget> executionPlan)
    {
        var changing = executionPlan.Where(x => !ReadOnlyTargets.Contains(x.Name)).ToList();
        if (changing.Count > 0)
        {
            using var interruption = new Interruption();
            held = Storage.Guard(() => ExclusiveLock.Take(NukeBuild.TemporaryDirectory / "build.lock", changing[^1].Name, Patience, interruption.Token))
                .GetAwaiter().GetResult();
            LeftoverProcesses.End(NukeBuild.RootDirectory);
            LeftoverProcesses.MarkChildren(NukeBuild.RootDirectory);
            AtomicFile.RemoveUnfinished(NukeBuild.RootDirectory / ".nuke" / "local" / "releases");
        }
    }

    /// <inheritdoc/>
    public void OnBuildFinished()
    {
        LeftoverProcesses.EndOwn(NukeBuild.RootDirectory);
        held?.Dispose();
    }
}
