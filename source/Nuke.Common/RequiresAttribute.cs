using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>A tool without which no target of the build runs.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true)]
public abstract class RequiresAttribute : Attribute
{
    /// <summary>What must be there.</summary>
    public abstract ToolRequirement GetRequirement();
}
