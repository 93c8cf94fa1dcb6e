using Nuke.Common;
using Nuke.Common.Execution;
using Serilog;

namespace Slipway.Workflows;

/// <summary>Keeps the files of the build's <see cref="WorkflowAttribute"/>s current: a local build writes them, one on a server fails when they are stale.</summary>
/// <param name="target">The target that does the same when it is asked to: builds that run it do it only then.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GeneratedWorkflowsAttribute(string target) : BuildExtensionAttributeBase, IOnBuildInitialized
{
    /// <summary>The target that does the same when it is asked to.</summary>
    public string Target { get; } = target;

    /// <summary>After the lock of the checkout is held.</summary>
    public override float Priority { get; set; } = -10;

    /// <inheritdoc/>
    /// <exception cref="UserError">On a server: a file is stale.</exception>
    public void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> executableTargets, IReadOnlyCollection<ExecutableTarget> executionPlan)
    {
        var workflows = GeneratedWorkflows.Know(Build, executableTargets);
        if (executionPlan.Any(x => x.Name == Target))
        {
            return;
        }

        if (Build.IsServerBuild)
        {
            workflows.Check();
            return;
        }

        foreach (var file in workflows.WriteIfChanged())
        {
            Log.Warning("{File:l} was out of date and has been generated: commit it", file);
        }
    }
}
