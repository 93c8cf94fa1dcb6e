using System.Reflection;
using Nuke.Common;

namespace Slipway.Workflows.Generation;

/// <summary>The actions that a build has pinned.</summary>
internal sealed class PinnedActionSet(INukeBuild build, WorkflowAttribute workflow)
{
    private readonly IReadOnlyList<ActionReference> pins = [.. build.GetType().GetCustomAttributes<ActionPinAttribute>().Select(x => x.Action)];

    /// <exception cref="UserError">The build has not pinned the action.</exception>
    public ActionReference Get(string repository) => pins.FirstOrDefault(x => x.Repository == repository)
        ?? throw Mistake.In(workflow, "[ActionPin]", $"{repository} is not pinned", $"add [ActionPin(\"{repository}\", version, commit)] to the build");
}
