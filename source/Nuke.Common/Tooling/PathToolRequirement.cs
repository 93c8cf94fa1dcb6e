namespace Nuke.Common.Tooling;

/// <summary>A program that must be on the PATH.</summary>
public class PathToolRequirement : ToolRequirement
{
    public PathToolRequirement(string pathExecutable) => PathExecutable = pathExecutable;

    /// <summary>The name of the program.</summary>
    public string PathExecutable { get; set; }
}
