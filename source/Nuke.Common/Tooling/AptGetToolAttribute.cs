namespace Nuke.Common.Tooling;

/// <summary>The tool is in a package of the system.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class AptGetToolAttribute : ToolAttribute
{
    /// <summary>The package.</summary>
    public string Id { get; set; } = null!;
}
