namespace Nuke.Common.Tooling;

/// <summary>A tool that must be there before targets run.</summary>
public class ToolRequirement
{
}
