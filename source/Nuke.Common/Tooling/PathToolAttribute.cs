namespace Nuke.Common.Tooling;

/// <summary>The tool is a program on the PATH.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class PathToolAttribute : ToolAttribute
{
    /// <summary>The name of the program.</summary>
    public string Executable { get; set; } = null!;
}
