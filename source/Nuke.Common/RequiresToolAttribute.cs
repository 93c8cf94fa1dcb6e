using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>The tool of a class such as <see cref="Tools.Git.GitTasks"/>, without which no target of the build runs.</summary>
public class RequiresAttribute<T> : RequiresAttribute
    where T : IRequireTool
{
    /// <summary>The version of the tool's package; any unless set.</summary>
    public string Version { get; set; } = null!;

    public override ToolRequirement GetRequirement() => RequiredTool.Of(typeof(T), Version);
}
