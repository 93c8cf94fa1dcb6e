namespace Nuke.Common.Tooling;

/// <summary>A tool in an npm package that a target needs.</summary>
public interface IRequireNpmPackage : IRequireTool, IRequireToolWithVersion
{
}
