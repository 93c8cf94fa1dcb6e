namespace Nuke.Common.Tooling;

/// <summary>A tool in a package of the system that a target needs.</summary>
public interface IRequireAptGetPackage : IRequireTool
{
}
