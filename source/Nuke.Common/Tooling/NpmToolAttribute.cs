namespace Nuke.Common.Tooling;

/// <summary>The tool is in an npm package.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class NpmToolAttribute : ToolAttribute
{
    /// <summary>The package.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The name of the command.</summary>
    public string Executable { get; set; } = null!;
}
