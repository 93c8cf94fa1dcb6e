namespace Nuke.Common.Tooling;

/// <summary>Where a tool comes from.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class ToolAttribute : Attribute
{
}
