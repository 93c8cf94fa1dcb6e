namespace Nuke.Common.Tooling;

/// <summary>A package of the system that must be there.</summary>
public class AptGetPackageRequirement : ToolRequirement
{
    public AptGetPackageRequirement(string packageId) => PackageId = packageId;

    /// <summary>The package.</summary>
    public string PackageId { get; set; }
}
