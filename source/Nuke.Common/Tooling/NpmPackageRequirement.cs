namespace Nuke.Common.Tooling;

/// <summary>An npm package that must be there.</summary>
public class NpmPackageRequirement : ToolRequirement
{
    public NpmPackageRequirement(string packageId, string? version = null)
    {
        PackageId = packageId;
        Version = version;
    }

    /// <summary>The package.</summary>
    public string PackageId { get; set; }

    /// <summary>Its version; any when null.</summary>
    public string? Version { get; set; }
}
