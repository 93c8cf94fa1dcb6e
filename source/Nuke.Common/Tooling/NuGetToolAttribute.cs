namespace Nuke.Common.Tooling;

/// <summary>The tool is in a NuGet package.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class NuGetToolAttribute : ToolAttribute
{
    /// <summary>The package.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The name of the file in it.</summary>
    public string Executable { get; set; } = null!;
}
