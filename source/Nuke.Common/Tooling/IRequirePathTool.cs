namespace Nuke.Common.Tooling;

/// <summary>A tool on the PATH that a target needs.</summary>
public interface IRequirePathTool : IRequireTool
{
}
