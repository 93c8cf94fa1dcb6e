namespace Nuke.Common.Tooling;

/// <summary>A tool that a target needs in a version.</summary>
public interface IRequireToolWithVersion
{
}
