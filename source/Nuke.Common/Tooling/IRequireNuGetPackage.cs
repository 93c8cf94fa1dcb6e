namespace Nuke.Common.Tooling;

/// <summary>A tool in a NuGet package that a target needs.</summary>
public interface IRequireNuGetPackage : IRequireTool, IRequireToolWithVersion
{
}
